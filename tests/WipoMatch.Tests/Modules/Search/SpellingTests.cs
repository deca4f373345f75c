using System.Globalization;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;
using WipoMatch.TextAnalysis;

namespace WipoMatch.Tests.Modules.Search;

public sealed class SpellingTests
{
    private static readonly SearchIndex Index = SearchIndex.Over(new SemanticSpace(ConceptScheme.Shipped, new StemReader(), SpaceNumbers.Current)).With(
    [
        new() { ContentItemId = "a", Language = "en", Title = "Guadeloupe pepper growers", IsVisible = true },
        new() { ContentItemId = "b", Language = "fr", Title = "Poivre de Kampot", IsVisible = true },
    ]);

    private static readonly Vocabulary Words = new(Index, [], new Lexicons());

    [Theory]
    [InlineData("en", "geographical indicaton for peper growers", "geographical indication for pepper growers")]
    [InlineData("en", "Gaudeloupe", "Guadeloupe")]
    [InlineData("fr", "indicatoin géographique", "indication géographique")]
    [InlineData("es", "propiedad intelectuall", "propiedad intelectual")]
    [InlineData("ru", "статистка изобретений", "статистика изобретений")]
    [InlineData("ar", "البرائات", "البراءات")]
    public void Mend_WordThatNobodyKnows_BecomesTheNearest(string language, string typed, string mended) =>
        Assert.Equal(mended, Mend(typed, language)?.Text, ignoreCase: true);

    [Theory]
    [InlineData("en", "geographical indications")]
    [InlineData("en", "TISK")]
    [InlineData("en", "B2B4")]
    [InlineData("en", "cat")]
    [InlineData("en", "+indicaton")]
    [InlineData("en", "zzzzzzzzzz")]
    [InlineData("fr", "growers")]
    [InlineData("zh", "地理标治")]
    [InlineData("en", "")]
    public void Mend_WordToLeaveAlone_StaysAsItIs(string language, string typed) => Assert.Null(Mend(typed, language));

    [Fact]
    public void Mend_AsTyped_KeepsTheWordsNextTime()
    {
        var first = Mend("peper of Kampott", "en")!;

        Assert.Equal("+peper of +Kampott", first.AsTyped);
        Assert.Null(Mend(first.AsTyped, "en"));
    }

    // One slip in the rarest way of typing: each label of a concept that is one word of seven letters or more, with its fourth letter left out.
    [Theory]
    [InlineData("en", 0.9)]
    [InlineData("fr", 0.9)]
    [InlineData("es", 0.9)]
    [InlineData("ru", 0.9)]
    [InlineData("ar", 0.85)]
    public void Mend_LettersLeftOut_AreMostlyPutBack(string language, double share)
    {
        var words = Words.LexiconOf(language).Words.Where(word => word.Key.Length >= 7 && word.Value.Count > 1).Select(word => word.Value.Surface).ToList();
        var culture = SiteLanguages.Find(language)!.Culture;

        var mended = words.Count(word => Finds(word.Remove(3, 1), word, language, culture));

        Assert.True(mended >= share * words.Count, $"{mended} of {words.Count}");
    }

    // A form that somebody knows is left as it is.
    private static bool Finds(string slip, string word, string language, CultureInfo culture) =>
        Mend(slip, language) is not { } mended || culture.CompareInfo.Compare(mended.Text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private static Correction? Mend(string typed, string language) => new Spelling(Words, new Titles()).Mend(typed, language);

    private sealed class Titles : IWordSurfaces
    {
        public string Find(string contentItemId, string word, string language) => word;
    }
}
