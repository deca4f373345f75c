using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.ContentManagement;

/// <summary>The import rules of an Orchard Core site (docs/content.md).</summary>
[RunsOnce]
public sealed class ContentImportTests(ContentSites sites) : IClassFixture<ContentSites>
{
    [Theory, OnBothDatabases]
    public async Task Import_WithoutItemId_IsRefusedAndStoresNothing(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var good = Article.New().Version(latest: true, published: true);
        var bad = Article.New().Version(latest: true, published: true);
        bad.ContentItemId = "";

        await Assert.ThrowsAsync<ContentValidationException>(() => ImportAsync(site, good, bad));

        Assert.Equal("", await site.StatesAsync(good.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Import_WithoutVersionId_MakesANewVersionEachTime(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New().Version(latest: true, published: true);
        item.ContentItemVersionId = "";
        var again = item.Version(latest: true, published: true);
        again.ContentItemVersionId = "";

        Assert.Equal([ContentImportOutcome.Created], await ImportAsync(site, item));
        Assert.Equal([ContentImportOutcome.Updated], await ImportAsync(site, again));

        Assert.Equal("LP --", await site.StatesAsync(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Import_KnownEqualVersion_IsUnchanged(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New());
        var stored = await site.GetAsync(item.ContentItemId);

        Assert.Equal([ContentImportOutcome.Unchanged], await ImportAsync(site, await site.GetAsync(item.ContentItemId)));

        var after = await site.GetAsync(item.ContentItemId);
        Assert.Equal((stored.RowStamp, stored.ModifiedUtc), (after.RowStamp, after.ModifiedUtc));
    }

    [Theory, OnBothDatabases]
    public async Task Import_KnownVersionWithOtherFlagsOnly_IsUnchanged(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.DraftAsync(Article.New());
        var flagged = await site.GetAsync(item.ContentItemId, VersionOptions.Draft);
        flagged.Published = true;

        Assert.Equal([ContentImportOutcome.Unchanged], await ImportAsync(site, flagged));

        Assert.Equal("L-", await site.StatesAsync(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Import_KnownVersionWithOtherContent_IsMergedAndShown(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New("Before"));
        var changed = (await site.GetAsync(item.ContentItemId)).Titled("After");

        Assert.Equal([ContentImportOutcome.Updated], await ImportAsync(site, changed));

        Assert.Equal("LP", await site.StatesAsync(item.ContentItemId));
        Assert.Equal("After", (await site.CatalogAsync()).Find(item.ContentItemId)!.Title);
    }

    [Theory, OnBothDatabases]
    public async Task Import_NewLiveVersion_DisplacesLiveAndDraft(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New());
        await site.RedraftAsync(item.ContentItemId, draft => draft.Titled("Draft"));

        await ImportAsync(site, item.Version(latest: true, published: true, "Imported"));

        Assert.Equal("LP -- --", await site.StatesAsync(item.ContentItemId));
        Assert.Equal("Imported", (await site.GetAsync(item.ContentItemId)).DisplayText);
    }

    [Theory, OnBothDatabases]
    public async Task Import_NewDraft_DisplacesTheNewestOnly(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New());
        await site.RedraftAsync(item.ContentItemId, draft => draft.Titled("Draft"));

        await ImportAsync(site, item.Version(latest: true, published: false, "Imported"));

        Assert.Equal("L- -- -P", await site.StatesAsync(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Import_Archive_LeavesActiveVersionsAlone(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New());

        await ImportAsync(site, item.Version(latest: false, published: false, "Old"));

        Assert.Equal("-- LP", await site.StatesAsync(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Import_WholeHistory_IsStoredAsItWas(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New();

        var outcomes = await ImportAsync(
            site,
            item.Version(latest: false, published: false, "First"),
            item.Version(latest: false, published: true, "Second"),
            item.Version(latest: true, published: false, "Third"));

        Assert.Equal([ContentImportOutcome.Created, ContentImportOutcome.Updated, ContentImportOutcome.Updated], outcomes);
        Assert.Equal("L- -P --", await site.StatesAsync(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Import_SameVersionTwiceInOneFile_TakesTheFirst(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var first = Article.New("First").Version(latest: true, published: true);
        var twin = first.Version(latest: true, published: true, "Twin");
        twin.ContentItemVersionId = first.ContentItemVersionId;

        Assert.Equal([ContentImportOutcome.Created, ContentImportOutcome.Unchanged], await ImportAsync(site, first, twin));

        Assert.Equal("First", (await site.GetAsync(first.ContentItemId)).DisplayText);
    }

    [Theory, OnBothDatabases]
    public async Task Import_VersionIdOfAnotherItem_IsRefused(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var victim = await site.PublishedAsync(Article.New("Victim"));
        var thief = Article.New("Thief").Version(latest: true, published: true);
        thief.ContentItemVersionId = victim.ContentItemVersionId;

        await Assert.ThrowsAsync<ContentValidationException>(() => ImportAsync(site, thief));

        Assert.Equal("Victim", (await site.GetAsync(victim.ContentItemId)).DisplayText);
        Assert.Equal("Victim", (await site.CatalogAsync()).Find(victim.ContentItemId)!.Title);
    }

    [Theory, OnBothDatabases]
    public async Task Import_UnknownType_IsRefusedWithSentence(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New().Version(latest: true, published: true);
        item.ContentType = "Poem";

        var refusal = await Assert.ThrowsAsync<ContentValidationException>(() => ImportAsync(site, item));

        Assert.Contains("Poem", refusal.Errors[0].Message, StringComparison.Ordinal);
    }

    public static TheoryData<DatabaseKind, string> HostileIds() => DatabaseKinds.Each(new string('4', 27), "4/../x", "a b", "4ß");

    [Theory, MemberData(nameof(HostileIds))]
    public async Task Import_ItemIdThatIsNoId_IsRefused(DatabaseKind kind, string id)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New().Version(latest: true, published: true);
        item.ContentItemId = id;

        await Assert.ThrowsAsync<ContentValidationException>(() => ImportAsync(site, item));
    }

    [Theory, MemberData(nameof(HostileIds))]
    public async Task Import_VersionIdThatIsNoId_IsRefused(DatabaseKind kind, string id)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New().Version(latest: true, published: true);
        item.ContentItemVersionId = id;

        await Assert.ThrowsAsync<ContentValidationException>(() => ImportAsync(site, item));
    }

    [Theory, OnBothDatabases]
    public async Task Import_TitleWithControlCharacter_IsRefused(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);

        await Assert.ThrowsAsync<ContentValidationException>(() => ImportAsync(site, Article.New("a\0b").Version(latest: true, published: true)));
    }

    public static TheoryData<string> UnreadableParts() =>
        ["""{ "TitlePart": { "Title": 5 } }""", """{ "LocalizationPart": { "Culture": [] } }""", """{ "AutoroutePart": { "Path": {} } }"""];

    [Theory, MemberData(nameof(UnreadableParts))]
    public async Task Import_PartOfTheWrongKind_IsRefused(string parts)
    {
        var site = await sites.OnAsync(DatabaseKind.Sqlite);
        var item = Article.New().Version(latest: true, published: true);
        foreach (var (name, part) in JsonNode.Parse(parts)!.AsObject())
        {
            item.Content[name] = part!.DeepClone();
        }

        await Assert.ThrowsAsync<ContentValidationException>(() => ImportAsync(site, item));
    }

    [Theory]
    [InlineData("""{ "Summary": { "Text": 5 }, "Year": { "Value": "x" }, "Kinds": { "Values": [ 1, {}, "a" ] }, "Until": { "Value": 7 } }""")]
    [InlineData("""{ "Summary": [], "Year": 3, "Kinds": null, "Until": { "Value": "9999-99-99" } }""")]
    [InlineData("""{ "Summary": { "Text": null }, "Year": { "Value": 1e400 }, "Kinds": { "Values": {} } }""")]
    public async Task Import_FieldsOfTheWrongKind_AreStoredAsTheyAreAndReadAsEmpty(string fields)
    {
        var site = await sites.OnAsync(DatabaseKind.Sqlite);
        var item = Article.New().Version(latest: true, published: true);
        item.Content["Article"] = JsonNode.Parse(fields);

        await ImportAsync(site, item);

        var stored = await site.GetAsync(item.ContentItemId);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(fields), stored.Content["Article"]));
        Assert.Equal((null, null, null), (stored.Text("Summary"), stored.Number("Year"), stored.Day("Until")));
        Assert.NotNull((await site.CatalogAsync()).Find(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Import_LiveVersion_GivesSiblingsItsNeutralFields(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var english = await site.PublishedAsync(Article.New(year: 2020));
        var french = await site.PublishedAsync(Article.New("Semences", "fr", english.Set(), 2020));

        await ImportAsync(site, english.Version(latest: true, published: true).InYear(2021));

        var followed = await site.GetAsync(french.ContentItemId);
        Assert.Equal((2021m, "system, from en"), (followed.Number("Year"), followed.Author));
    }

    [Theory, OnBothDatabases]
    public async Task Import_Siblings_KeepWhatTheFileSays(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var english = Article.New(year: 2020).Version(latest: true, published: true);
        var french = Article.New("Semences", "fr", english.Set(), 2020).Version(latest: true, published: true);

        await ImportAsync(site, english, french);

        Assert.Equal("LP", await site.StatesAsync(english.ContentItemId));
        Assert.Equal("LP", await site.StatesAsync(french.ContentItemId));
    }

    private static Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(ContentSite site, params ContentItem[] items) =>
        site.DoAsync(content => content.ImportAsync(items));
}
