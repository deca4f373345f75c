using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;

namespace WipoMatch.Tests.Modules.Search;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("en", "patents", "Filing a patent")]
    [InlineData("en", "GROWERS of pepper", "Pepper grower")]
    [InlineData("fr", "marques", "La marque d’un village")]
    [InlineData("fr", "l’innovation", "Innovations rurales")]
    [InlineData("es", "tejidos", "Un tejido de palma")]
    [InlineData("ru", "потребности", "Потребность хозяйств")]
    [InlineData("ru", "зеленых", "Зелёные технологии")]
    [InlineData("ar", "المؤشرات الجغرافية", "مؤشرات جغرافية")]
    [InlineData("zh", "专利", "專利申請")]
    [InlineData("zh", "椒", "贡布胡椒")]
    [InlineData("en", "WHO", "World Health Organization (WHO)")]
    [InlineData("en", "the WHO", "The work of WHO")]
    public void Find_OtherFormOfTheWord_FindsTheDocument(string language, string question, string title)
        => Assert.Equal(["a"], Find(question, language, Document("a", language, title), Document("b", language, "0")));

    [Theory]
    [InlineData("zh", "专业")]
    [InlineData("zh", "利法")]
    [InlineData("en", "zebra")]
    [InlineData("en", "patent zebra lion")]
    public void Find_WordThatNobodyHas_FindsNothing(string language, string question)
        => Assert.Empty(Find(question, language, Document("a", language, "专利与法律 patent")));

    [Fact]
    public void Find_SeveralWords_NeedsAllOfThem()
        => Assert.Equal(
            ["both"],
            Find("coffee name", "en", Document("both", "en", "Coffee", body: "its name"), Document("one", "en", "Coffee coffee coffee")));

    [Fact]
    public void Find_FourWords_FindsThoseWithHalfAndRanksThoseWithMoreHigher()
        => Assert.Equal(
            ["three", "two"],
            Find(
                "coffee name label market", "en",
                Document("three", "en", "Coffee name label"), Document("two", "en", "Coffee name"), Document("one", "en", "Coffee")));

    [Theory]
    [InlineData("coffee name label", 2)]
    [InlineData("coffee name label market farm hill", 2)]
    [InlineData("coffee name label market farm hill road sea lake rain", 3)]
    public void Read_SeveralWords_AsksForSomeOfThem(string question, int enough) => Assert.Equal(enough, SearchQuestion.Read(question, "en").For("en").Enough);

    [Fact]
    public void Find_OneOfTwoWords_IsFoundWhenNobodyHasBoth()
        => Assert.Equal(["one"], Find("coffee name", "en", Document("one", "en", "Coffee"), Document("none", "en", "Tea")));

    [Theory]
    [InlineData("\"village name\"", "near")]
    [InlineData("“village name”", "near")]
    [InlineData("« village name »", "near")]
    [InlineData("\"villages named\"", "near")]
    [InlineData("\"name of the village\"", "reversed")]
    public void Find_Phrase_NeedsTheWordsSideBySide(string question, string found)
        => Assert.Equal(
            [found],
            Find(
                question, "en",
                Document("near", "en", "Pepper", body: "A village name on each jar"),
                Document("far", "en", "Village", body: "Another field begins with name"),
                Document("reversed", "en", "Pepper", body: "The name of the village")));

    [Fact]
    public void Find_ChinesePhrase_NeedsTheCharactersSideBySide()
        => Assert.Equal(["near"], Find("“地理标志”", "zh", Document("near", "zh", "地理标志保护"), Document("far", "zh", "地理与标志"), Document("other", "zh", "标志地理")));

    [Theory]
    [InlineData("pepper -jar", "plain")]
    [InlineData("pepper −\"on each jar\"", "plain")]
    public void Find_ExcludedWords_AreNotFound(string question, string found)
        => Assert.Equal([found], Find(question, "en", Document("plain", "en", "Pepper"), Document("jar", "en", "Pepper", body: "A name on each jar")));

    [Theory]
    [InlineData("plant-based food", "plant-based food")]
    [InlineData("a - b", "a - b")]
    [InlineData("\"no end", "\"no end")]
    [InlineData("-", "-")]
    [InlineData("\"\"", "")]
    public void Read_SignsThatAreNone_AreWords(string text, string words)
    {
        var typed = TypedQuestion.Read(text);
        Assert.Equal((words, 0, 0), (typed.Words.Trim(), typed.Phrases.Count, typed.Excluded.Count));
    }

    [Theory]
    [InlineData("title", "summary")]
    [InlineData("summary", "body")]
    public void Find_WordInAHeavierField_RanksHigher(string heavy, string light)
    {
        SearchDocument In(string id, string field) => Document(
            id, "en", field == "title" ? "pepper" : "other", field == "summary" ? "pepper" : "other", field == "body" ? "pepper" : "other");

        Assert.Equal([heavy, light], Find("pepper", "en", In(light, light), In(heavy, heavy)));
    }

    [Fact]
    public void Find_TheVeryWord_RanksHigherThanItsKin()
        => Assert.Equal(
            ["exact", "kin"],
            Find("licensing", "en", Document("kin", "en", "License"), Document("exact", "en", "Licensing"), Document("none", "en", "Other")));

    [Fact]
    public void Find_RareWord_WeighsMore()
    {
        var documents = Enumerable.Range(0, 8).Select(i => Document($"common{i}", "en", "patent office")).Append(Document("rare", "en", "cassava office"));

        Assert.Equal("rare", Find("patent cassava", "en", [.. documents])[0]);
    }

    [Theory]
    [InlineData("en", "en", "fr")]
    [InlineData("fr", "fr", "en")]
    public void Find_EqualInTwoLanguages_PrefersThePage(string page, string first, string second)
        => Assert.Equal([first, second], Find("Kampot", page, Document("en", "en", "Kampot"), Document("fr", "fr", "Kampot")));

    [Fact]
    public void Find_UntranslatedItem_IsFoundByItsOwnWords()
        => Assert.Equal(["es"], Find("artesanas", "ar", Document("es", "es", "Artesana de Colombia"), Document("ar", "ar", "كولومبيا")));

    [Fact]
    public void Find_FunctionWordOfThePage_IsNotNeededInOtherLanguages()
        => Assert.Equal(["fr"], Find("the Kampot", "en", Document("fr", "fr", "Kampot")));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("  \t\r\n")]
    [InlineData("?!…")]
    [InlineData("\0\u0001\u001f")]
    [InlineData("😀")]
    public void Read_NoWords_IsEmpty(string? text) => Assert.True(SearchQuestion.Read(text, "en").IsEmpty);

    // An attribute cannot hold half a pair.
    [Fact]
    public void Read_HalvesOfPairs_IsEmpty() => Assert.True(SearchQuestion.Read("\udc00 \ud800", "en").IsEmpty);

    [Fact]
    public void Read_VeryLongQuestion_KeepsFewWords()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"w{i}"));

        Assert.InRange(SearchQuestion.Read(text, "en").In("en").Count, 1, 128);
    }

    private static SearchDocument Document(string id, string language, string title, string summary = "", string body = "") => new()
    {
        ContentItemId = id,
        Language = language,
        Title = title,
        Summary = summary,
        Body = body,
        IsVisible = true,
    };

    private static List<string> Find(string question, string language, params SearchDocument[] documents)
    {
        var index = SearchIndex.Empty.With(documents);
        return [.. index.Find(SearchQuestion.Read(question, language), language).Scores.All.OrderByDescending(pair => pair.Value).Select(pair => pair.Key)];
    }
}
