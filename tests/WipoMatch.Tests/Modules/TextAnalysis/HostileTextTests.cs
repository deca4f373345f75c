using WipoMatch.TextAnalysis.Contracts;
using WipoMatch.TextAnalysis.Stemming;

namespace WipoMatch.Tests.Modules.TextAnalysis;

public sealed class HostileTextTests
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es", "de", ""];

    public static TheoryData<string> Texts() =>
    [
        "\uD800",
        "\uDC00\uD800",
        "abc\uD83Ddef\uDE00ghi",
        "专\uD842利\uDFB7",
        new string('x', 100_000),
        new string('专', 100_000),
        new string('ﷺ', 20_000),
        new string('\u0301', 100_000),
        "a" + new string('\u0301', 100_000),
        "ـــــ َُِّ",
        string.Concat(Enumerable.Repeat("l'", 5_000)),
        string.Concat(Enumerable.Repeat("a.", 50_000)),
        string.Concat(Enumerable.Repeat("\u200D\u200B\uFEFF", 1_000)),
        "\0\u0001\uFFFE\uFFFF\uFFFD",
        "' '' ''' 's s' 's' y Y yy ʼ",
        "İIıß ẞ ǅ Σς ŉ ﬃ",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Analyze_HostileText_KeepsOffsetsInside(string text)
    {
        foreach (var language in Languages)
        {
            foreach (var token in AnalyzerSet.For(language).Analyze(text))
            {
                Assert.NotEmpty(token.Exact);
                Assert.InRange(token.Start, 0, text.Length - 1);
                Assert.InRange(token.Start + token.Length, token.Start + 1, text.Length);
            }
        }
    }

    [Fact]
    public void Analyze_RandomCharacters_NeverThrows()
    {
        var random = new Random(20_250_101);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Create(400, random, (target, source) =>
            {
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = (char)source.Next(char.MaxValue + 1);
                }
            });
            foreach (var language in Languages)
            {
                Assert.All(AnalyzerSet.For(language).Analyze(text), token => Assert.True(token.Start + token.Length <= text.Length));
            }
        }
    }

    [Theory]
    [InlineData("aeiouy'sgedlintx")]
    [InlineData("aeiouáéíóúüyglsrndo")]
    [InlineData("àâéèêîôûçaeiourtxlsnmvfq")]
    [InlineData("аеиоуыэюяйьшщнтлвсмгк")]
    [InlineData("والبكفلهانتيسم")]
    public void Stem_RandomWords_NeverGrow(string alphabet)
    {
        IStemmer[] stemmers =
            [new Porter2Stemmer(), new SpanishStemmer(), new FrenchLightStemmer(), new RussianStemmer(), new ArabicLight10Stemmer()];
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var word = new string(random.GetItems<char>(alphabet, random.Next(0, 15)));
            Assert.All(stemmers, stemmer => Assert.InRange(stemmer.Stem(word).Length, 0, word.Length));
        }
    }
}
