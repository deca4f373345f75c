using WipoMatch.TextAnalysis.Words;

namespace WipoMatch.Tests.Modules.TextAnalysis;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Hello, world!", "hello|world")]
    [InlineData("L'Afrique et l’Asie", "l'afrique|et|l'asie")]
    [InlineData("don't 'quote' me.", "don't|quote|me")]
    [InlineData("1,234.56 and 1990–1995", "1,234.56|and|1990|1995")]
    [InlineData("a,b;c 3;4", "a|b|c|3;4")]
    [InlineData("www.example.org.", "www.example.org")]
    [InlineData("COVID-19 H2O CO₂ foo_bar_", "covid|19|h2o|co2|foo_bar")]
    [InlineData("ＷＩＰＯ２０２４", "wipo2024")]
    [InlineData("٢٠٢٥ ۱۲", "2025|12")]
    [InlineData("Ёлка", "елка")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("專利カナ a", "专|利|カ|ナ|a")]
    [InlineData("한국어 발명", "한국어|발명")]
    [InlineData("", "")]
    [InlineData(" \t\r\n—…", "")]
    public void Tokenize_Text_GivesFoldedWords(string text, string expected)
        => Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Text)));

    [Fact]
    public void Tokenize_Arabic_KeepsOffsetsOfTheOriginal()
    {
        var text = "حَقُّ الـمُلكيّة، ٢٠٢٥";

        var tokens = Tokenizer.Tokenize(text);

        Assert.Equal(["حق", "الملكيه", "2025"], tokens.Select(token => token.Text));
        Assert.Equal(["حَقُّ", "الـمُلكيّة", "٢٠٢٥"], tokens.Select(token => text.Substring(token.Start, token.Length)));
    }

    [Fact]
    public void Tokenize_SurrogatePairs_CountsUtf16Units()
    {
        var text = "𠮷野 𝒜𝒷 😀x";

        var tokens = Tokenizer.Tokenize(text);

        Assert.Equal(
            [new Token("𠮷", 0, 2), new Token("野", 2, 1), new Token("ab", 4, 4), new Token("x", 11, 1)], tokens);
    }

    [Fact]
    public void Tokenize_DirectionMarks_StayOutsideTheWordEnd()
    {
        var tokens = Tokenizer.Tokenize("\u200Fعقد\u200F \u2067wipo\u2069");

        Assert.Equal([new Token("عقد", 1, 3), new Token("wipo", 7, 4)], tokens);
    }

    [Fact]
    public void Tokenize_DecomposedLetters_ComposesThem()
    {
        var tokens = Tokenizer.Tokenize("cafe\u0301 noir");

        Assert.Equal([new Token("café", 0, 5), new Token("noir", 6, 4)], tokens);
    }

    [Fact]
    public void Tokenize_VeryLongWord_CutsItIntoPieces()
    {
        var tokens = Tokenizer.Tokenize(new string('a', 100_000));

        Assert.Equal(100_000, tokens.Sum(token => token.Length));
        Assert.All(tokens, token => Assert.InRange(token.Length, 1, 255));
    }
}
