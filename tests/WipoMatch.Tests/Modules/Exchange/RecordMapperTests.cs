using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;

namespace WipoMatch.Tests.Modules.Exchange;

public sealed class RecordMapperTests
{
    [Theory]
    [InlineData("themes", """["food"]""", "themes[0]: 'food' is not known. Use one of: food-agriculture")]
    [InlineData("themes", "\"other\"", "themes: is not a list.")]
    [InlineData("themes", "[1]", "themes[0]: is not a text.")]
    [InlineData("themes", "[]", "themes: is missing.")]
    [InlineData("themes", "null", "themes: is missing.")]
    [InlineData("title", null, "title: is missing.")]
    [InlineData("title", "\"\"", "title: is missing.")]
    [InlineData("title", "{}", "title: is missing.")]
    [InlineData("title", "12", "title: is not a text.")]
    [InlineData("language", "\"de\"", "language: 'de' is not known. Use one of: ar, zh, en, fr, ru, es.")]
    [InlineData("language", null, "language: is missing.")]
    [InlineData("country", "\"ke\"", "country: 'ke' is not known. Use the two capital letters")]
    [InlineData("country", """["KE"]""", "country: is a list.")]
    [InlineData("organization", "\"nobody\"", "organization: 'nobody' is neither in the file nor on the site.")]
    [InlineData("neededBy", "\"2027-02-30\"", "neededBy: '2027-02-30' is not a day of the calendar.")]
    [InlineData("neededBy", "\"30.11.2027\"", "neededBy: '30.11.2027' is not a day of the calendar.")]
    [InlineData("neededBy", "\"@+180d\"", "only files that come with the product may do that")]
    [InlineData("sdgs", "[18]", "sdgs[0]: '18' is not known.")]
    [InlineData("sdgs", "[2.5]", "sdgs[0]: is 2.5. Write a whole number.")]
    [InlineData("sdgs", """["2"]""", "sdgs[0]: is not a number.")]
    [InlineData("funding", "5", "funding: is not an object.")]
    [InlineData("funding", """{"currency":"francs","max":1}""", "funding.currency: 'francs' is not a currency.")]
    [InlineData("funding", """{"max":1}""", "funding.currency: is missing.")]
    [InlineData("funding", """{"currency":"CHF","max":1e400}""", "funding.max: is too large.")]
    [InlineData("workingLanguages", """["English"]""", "workingLanguages[0]: 'English' is not a language.")]
    [InlineData("state", "\"live\"", "state: 'live' is not known. Use one of: draft, published.")]
    [InlineData("slug", "\"a/b\"", "slug: 'a/b' cannot stand in an address.")]
    [InlineData("created", "\"yesterday\"", "created: 'yesterday' is not an instant.")]
    [InlineData("sources", """[{"title":"x","url":"javascript:alert(1)"}]""", "sources[0].url: 'javascript:alert(1)' is not an address.")]
    public void Map_ValueThatDoesNotFit_IsAProblem(string key, string? json, string problem)
    {
        var (_, problems, _) = RecordSamples.Map(RecordSamples.With(RecordSamples.Need, key, json));
        Assert.Contains(problem, problems.ToString(), StringComparison.Ordinal);
        Assert.Single(problems.All);
    }

    [Theory]
    [InlineData("participants", """[{"role":"provider"}]""", "participants[0]: names nobody. Add organization or country.")]
    [InlineData("participants", """[{"country":"KE"}]""", "participants[0].role: is missing.")]
    [InlineData("participants", """[{"country":"KE","role":"boss"}]""", "participants[0].role: 'boss' is not known.")]
    [InlineData("participants", "[null]", "participants[0]: is null.")]
    [InlineData("participantsByCountry", """[{"country":"KE","women":-1,"total":3}]""", "participantsByCountry[0].women: is -1.")]
    [InlineData("modality", "\"ppp\"", "modality: 'ppp' is not known. Use one of: south-south, north-south, triangular, other.")]
    [InlineData("ppp", "\"yes\"", "ppp: is neither true nor false.")]
    public void Map_InitiativeThatDoesNotFit_IsAProblem(string key, string json, string problem)
    {
        var (_, problems, _) = RecordSamples.Map(RecordSamples.With(RecordSamples.Initiative, key, json));
        Assert.Contains(problem, problems.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Map_SeveralProblems_AreAllCollected()
    {
        var line = RecordSamples.With(RecordSamples.With(RecordSamples.Need, "title", null), "country", "\"ZZ\"");
        Assert.Equal(["title", "country"], RecordSamples.Map(line).Problems.All.Select(problem => problem.Key));
    }

    [Fact]
    public void Map_DraftWithGaps_IsAcceptedUnlessPublished()
    {
        var line = RecordSamples.With(RecordSamples.With(RecordSamples.Need, "title", null), "state", "\"draft\"");
        Assert.False(RecordSamples.Map(line).Problems.Any);
        Assert.True(RecordSamples.Map(line, publish: true).Problems.Any);
    }

    [Fact]
    public void Map_RelativeDateOfShippedFile_IsResolved()
    {
        var line = RecordSamples.With(RecordSamples.Need, "neededBy", "\"@-30d\"");
        var (item, problems, _) = RecordSamples.Map(line, relativeTo: new DateOnly(2026, 11, 22));
        Assert.False(problems.Any);
        Assert.Equal(new DateOnly(2026, 10, 23), item.Day("NeededBy"));
    }

    [Fact]
    public void Map_Need_HasOrchardShapes()
    {
        var (item, _, _) = RecordSamples.Map(RecordSamples.With(RecordSamples.Need, "neededBy", "\"2027-03-31\""), publish: true);
        Assert.True(item.Published);
        Assert.Equal("Cold storage", item.DisplayText);
        Assert.Equal("need-a", item.As<AliasPart>()!.Alias);
        Assert.Equal("We seek help.", item.As<MarkdownBodyPart>()!.Markdown);
        Assert.Equal("""{"Value":"2027-03-31T00:00:00Z"}""", item.OwnPart["NeededBy"]!.ToJsonString());
        Assert.Equal(ExchangeWorld.Taxonomies.Get("themes").ContentItemId, (string?)item.OwnPart["Themes"]!["TaxonomyContentItemId"]);
        Assert.Equal([ExchangeWorld.Taxonomies.Get("themes").ByCode("other")!.ContentItemId], item.Ids("Themes"));
    }

    [Fact]
    public void Map_ChineseText_HasOrchardCulture()
    {
        var (item, _, _) = RecordSamples.Map(RecordSamples.With(RecordSamples.Need, "language", "\"zh\""));
        Assert.Equal("zh-CN", item.As<LocalizationPart>()!.Culture);
    }

    [Fact]
    public void Map_KindOfStory_DecidesTheType()
    {
        Assert.Equal("SuccessStory", RecordSamples.Map(RecordSamples.Story).Item.ContentType);
        Assert.Equal("BestPractice", RecordSamples.Map(RecordSamples.With(RecordSamples.Story, "kind", "\"best-practice\"")).Item.ContentType);
    }

    [Fact]
    public void Map_ExistingItem_KeepsWhatIsNotExchanged()
    {
        var existing = RecordSamples.Map(RecordSamples.Story).Item;
        existing.OwnPart["Image"] = new JsonObject { ["Paths"] = new JsonArray("tea.jpg") };
        existing.OwnPart["Year"] = new JsonObject { ["Value"] = 2020 };
        existing.Content["ModerationPart"] = new JsonObject { ["State"] = "Approved" };
        var (item, _, _) = RecordSamples.Map(RecordSamples.Story, existing);
        Assert.NotNull(item.OwnPart["Image"]);
        Assert.NotNull(item.Content["ModerationPart"]);
        Assert.Null(item.OwnPart["Year"]);
    }

    [Fact]
    public void Map_Translation_TakesNeutralValuesFromItsSource()
    {
        var source = RecordSamples.Map(RecordSamples.With(RecordSamples.Story, "sources", """[{"title":"x","url":"https://example.org"}]""")).Item;
        var line = """{"type":"story","id":"story-a-fr","language":"fr","translationOf":"story-a","kind":"success-story","title":"Thé","summary":"Réussi.","body":"## Le problème"}""";
        var (item, problems, _) = RecordSamples.Map(line, source: source);
        Assert.Equal("", problems.ToString());
        Assert.Equal(source.Ids("Country"), item.Ids("Country"));
        Assert.Single(item.Records("Sources"));
        Assert.Equal(source.ContentItemId, item.As<TranslationPart>()!.Source);
        Assert.Equal(source.As<LocalizationPart>()!.LocalizationSet, item.As<LocalizationPart>()!.LocalizationSet);
    }

    [Fact]
    public void Map_TranslationThatDiffersInANeutralField_IsRefusedWithTheKey()
    {
        var source = RecordSamples.Map(RecordSamples.Story).Item;
        var line = RecordSamples.With(RecordSamples.With(RecordSamples.Story, "language", "\"fr\""), "country", "\"TZ\"");
        var (_, problems, _) = RecordSamples.Map(line, source: source);
        Assert.Equal(["country"], problems.All.Select(problem => problem.Key));
    }
}
