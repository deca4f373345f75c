using FsCheck;
using FsCheck.Fluent;
using WipoMatch.Localization;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>However an index came about: it is that of the documents as they are now.</summary>
public sealed class SearchIndexUpdateTests
{
    private static readonly string[] Words = ["the", "patent", "patents", "licensing", "pepper", "专利法", "مؤشرات", "перец", "l’office", "7"];

    [Fact]
    public void With_AnySequenceOfChanges_ScoresLikeAnIndexBuiltInOneGo()
    {
        var text = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words));
        var row = from id in Gen.Choose(0, 30)
                  from language in Gen.Elements<string>([.. SiteLanguages.All.Select(site => site.Code), "de"])
                  from isVisible in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
                  from title in text
                  from summary in text
                  from body in text
                  select Row($"item-{id}", language, title, summary, body, isVisible);
        var batches = row.ListOf().ListOf().Select(lists => lists.Select(list => list.ToList()).ToList());

        Prop.ForAll(Arb.From(batches), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true));
    }

    [Fact]
    public void With_FurtherRows_LeavesTheIndexBeforeAsItWas()
    {
        var before = SearchIndex.Empty.With([Row("a", "en", "pepper"), Row("b", "en", "pepper")]);
        var found = Find(before, "pepper", "en");

        var after = before.With([Row("a", "en", "patent"), Row("c", "en", "pepper")]);

        Assert.Equal(found, Find(before, "pepper", "en"));
        Assert.Equal(["b", "c"], Find(after, "pepper", "en").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_RowThatMovesToAnotherLanguage_LeavesTheFormerOne()
    {
        var index = SearchIndex.Empty.With([Row("a", "en", "pepper of Kampot")]).With([Row("a", "fr", "poivre de Kampot")]);

        Assert.Empty(Find(index, "pepper", "en"));
        Assert.Single(Find(index, "poivre", "fr"));
    }

    [Fact]
    public void With_OneRowAtATime_KeepsSegmentsFew()
    {
        var index = Enumerable.Range(0, 300).Aggregate(SearchIndex.Empty, (former, i) => former.With([Row($"item-{i}", "en", $"pepper {i}")]));

        Assert.InRange(index.Segments.Count, 1, 15);
        Assert.Equal(300, Find(index, "pepper", "en").Count);
        Assert.Equal(["item-77"], Find(index, "pepper 77", "en").Keys);
    }

    [Fact]
    public void With_RowsThatChangeAgainAndAgain_KeepsNoBallast()
    {
        var index = Enumerable.Range(0, 200).Aggregate(SearchIndex.Empty, (former, i) => former.With([Row($"item-{i % 5}", "en", $"pepper {i}")]));

        Assert.InRange(index.Segments.Sum(segment => segment.Segment.Documents.Length), 5, 10);
    }

    [Fact]
    public void With_MoreTextThanASegmentHolds_FindsAllOfIt()
    {
        var rows = Enumerable.Range(0, 4).Select(i => Row($"item-{i}", "en", "Long", body: string.Concat(Enumerable.Repeat("pepper seed ", 70_000)) + $"last{i}"));

        var index = SearchIndex.Empty.With(rows);

        Assert.Single(index.Segments);
        Assert.Equal(4, Find(index, "pepper seed", "en").Count);
        Assert.Equal(["item-3"], Find(index, "last3", "en").Keys);
    }

    [Fact]
    public void Read_ItemThatComesTwice_CountsAsItWasLast()
    {
        var (former, last) = (Row("a", "en", "pepper"), Row("a", "fr", "poivre"));
        (former.Stamp, last.Stamp) = (1, 2);

        var index = SearchIndex.Read(null, [last, Row("b", "en", "pepper"), former]);

        Assert.Equal(["b"], Find(index, "pepper", "en").Keys);
        Assert.Equal(["a"], Find(index, "poivre", "fr").Keys);
        Assert.Equal(2, index.Documents);
    }

    private static void Check(List<List<SearchDocument>> batches)
    {
        var grown = batches.Aggregate(SearchIndex.Empty, (index, rows) => index.With(rows));
        var rows = batches.SelectMany(rows => rows).GroupBy(row => row.ContentItemId).Select(changes => changes.Last());
        var built = SearchIndex.Read(null, rows);

        Assert.Equal(built.Totals, grown.Totals);
        foreach (var question in Words.Append("patents the pepper").Append("专利 patent"))
        {
            Assert.Equal(Find(built, question, "en"), Find(grown, question, "en"));
            Assert.Equal(Find(built, question, "zh"), Find(grown, question, "zh"));
        }
    }

    private static SortedDictionary<string, double> Find(SearchIndex index, string question, string language) =>
        new(index.Find(SearchQuestion.Read(question, language), language).Scores.All.ToDictionary(), StringComparer.Ordinal);

    private static SearchDocument Row(string id, string language, string title, string summary = "", string body = "", bool isVisible = true) => new()
    {
        ContentItemId = id,
        Language = language,
        Title = title,
        Summary = summary,
        Body = body,
        IsVisible = isVisible,
    };
}
