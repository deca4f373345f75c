using WipoMatch.TextAnalysis.Stemming;

namespace WipoMatch.Tests.Modules.TextAnalysis;

public sealed class StemmerVocabularyTests
{
    [RequiresTestData("snowball/english.tsv")]
    public void Stem_EnglishVocabulary_EqualsEveryLine() => AssertVocabulary("snowball/english.tsv", new Porter2Stemmer());

    [RequiresTestData("snowball/spanish.tsv")]
    public void Stem_SpanishVocabulary_EqualsEveryLine() => AssertVocabulary("snowball/spanish.tsv", new SpanishStemmer());

    [RequiresTestData("snowball/russian.tsv")]
    public void Stem_RussianVocabulary_EqualsEveryLine() => AssertVocabulary("snowball/russian.tsv", new RussianStemmer());

    [RequiresTestData("snowball/french.tsv")]
    public void Stem_FrenchVocabulary_NeverGrowsNorEmpties()
    {
        var stemmer = new FrenchLightStemmer();
        foreach (var (word, _) in Read("snowball/french.tsv"))
        {
            Assert.InRange(stemmer.Stem(word).Length, 1, word.Length);
        }
    }

    private static void AssertVocabulary(string file, IStemmer stemmer)
    {
        var lines = Read(file).ToList();

        // The Russian stemmer expects ё folded, as the chain does before it.
        var wrong = lines
            .Select(line => (line.Word, line.Stem, Actual: stemmer.Stem(line.Word.Replace('ё', 'е'))))
            .Where(line => line.Stem != line.Actual)
            .Select(line => $"{line.Word}: {line.Stem}, not {line.Actual}")
            .ToList();

        Assert.True(lines.Count > 1000);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {lines.Count}: {string.Join("; ", wrong.Take(40))}");
    }

    private static IEnumerable<(string Word, string Stem)> Read(string file)
        => File.ReadLines(TestData.Find(file)!)
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1]));
}
