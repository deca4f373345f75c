using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Recipes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>The twelve rules by which an Orchard Core site imports content, each on files (docs/recipes.md, “Importing content”).</summary>
public sealed class RecipeImportRulesTests(ContentSites sites) : IClassFixture<ContentSites>
{
    private const string Dates = """ "ModifiedUtc": "2026-01-02T00:00:00Z", "PublishedUtc": "2026-01-02T00:00:00Z", "CreatedUtc": "2026-01-01T00:00:00Z" """;

    [Theory, OnBothDatabases]
    public async Task Rule01_ItemId_IsMandatoryAndWithoutVersionIdEachImportMakesAVersion(DatabaseKind kind)
    {
        var (site, id, _) = await NewAsync(kind);

        var without = await site.ImportTextAsync(Content("""{ "ContentType": "Article" }"""));
        var first = await site.ImportTextAsync(Content(Item(id, version: null)));
        var second = await site.ImportTextAsync(Content(Item(id, version: null)));

        Assert.Equal("$.steps[0].Data[0].ContentItemId: ContentItemId is missing.", without.Rows[0].Remark);
        Assert.Equal((RecipeOutcome.Created, RecipeOutcome.Updated), (first.Rows[0].Outcome, second.Rows[0].Outcome));
        Assert.Equal("LP --", await StatesAsync(kind, id));
    }

    [Theory, OnBothDatabases]
    public async Task Rule02_KnownVersion_IsComparedWithoutItsFlagsAndMerged(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        await site.ImportTextAsync(Content(Item(id, version, """ "Later": { "A": 1, "B": [ 1, 2 ] } """)));

        var flags = await site.ImportTextAsync(Content(Item(id, version, """ "Later": { "A": 1, "B": [ 1, 2 ] } """, isPublished: false)));
        var merged = await site.ImportTextAsync(Content(Item(id, version, """ "Later": { "B": [ 3 ] } """)));

        Assert.Equal((RecipeOutcome.Unchanged, RecipeOutcome.Updated), (flags.Rows[0].Outcome, merged.Rows[0].Outcome));
        Assert.Equal("LP", await StatesAsync(kind, id));
        Assert.Equal("""{"A":1,"B":[3]}""", (await ItemAsync(kind, id)).Content["Later"]!.ToJsonString());
    }

    [Theory, OnBothDatabases]
    public async Task Rule03_NewLiveVersion_DisplacesAllActiveOnesAndSaysSoBefore(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        await site.ImportTextAsync(Content(Item(id, version)));
        var draft = await (await sites.OnAsync(kind)).RedraftAsync(id, item => item.Titled("My draft"));
        var recipe = Content(Item(id, Article.New().ContentItemId));

        var dry = await site.ImportTextAsync(recipe, dryRun: true);
        Assert.Equal("L- -P", await StatesAsync(kind, id));
        var real = await site.ImportTextAsync(recipe);

        Assert.All([dry, real], report =>
        {
            Assert.True(report.Rows[0].IsConflict);
            Assert.Contains($"displaces the draft {draft.ContentItemVersionId}", report.Rows[0].Remark, StringComparison.Ordinal);
            Assert.StartsWith("$.steps[0].Data[0]\t" + id + "\tupdated\tconflict: ", report.Rows[0].ToString(), StringComparison.Ordinal);
            Assert.Equal("0 created, 1 updated, 0 unchanged, 0 rejected", report.Summary);
        });
        Assert.Equal("LP -- --", await StatesAsync(kind, id));
    }

    [Theory, OnBothDatabases]
    public async Task Rule03_OlderLiveVersion_DisplacesTheNewerOneAsAConflict(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        await site.ImportTextAsync(Content(Item(id, version).Replace("2026-01-02", "2026-02-02", StringComparison.Ordinal)));

        var older = await site.ImportTextAsync(Content(Item(id, Article.New().ContentItemId)));

        Assert.Contains("displaces the newer live version " + version, older.Rows[0].Remark, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Rule04_NewDraft_DisplacesTheNewestOnly(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        await site.ImportTextAsync(Content(Item(id, version)));

        await site.ImportTextAsync(Content(Item(id, Article.New().ContentItemId, isPublished: false)));

        Assert.Equal("L- -P", await StatesAsync(kind, id));
    }

    [Theory, OnBothDatabases]
    public async Task Rule05_Archive_IsStoredWhereverItStandsInTheFile(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);

        await site.ImportTextAsync(Content(
            Item(id, Article.New().ContentItemId, isPublished: false), Item(id, version), Item(id, Article.New().ContentItemId, isLatest: false, isPublished: false)));

        Assert.Equal("L- -P --", await StatesAsync(kind, id));
    }

    [Theory, OnBothDatabases]
    public async Task Rule06_SameVersionTwice_IsSkipped(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);

        var report = await site.ImportTextAsync(Content(Item(id, version), Item(id, version, title: "Twin")));

        Assert.Equal((RecipeOutcome.Created, RecipeOutcome.Unchanged), (report.Rows[0].Outcome, report.Rows[1].Outcome));
        Assert.Contains("stands twice", report.Rows[1].Remark, StringComparison.Ordinal);
        Assert.Equal("Seeds", (await ItemAsync(kind, id)).DisplayText);
    }

    [Theory, OnBothDatabases]
    public async Task Rule07_ItemThatDoesNotFit_StopsTheImportUnlessBadOnesAreSkipped(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        var bad = Article.New().ContentItemId;
        var recipe = Content(Item(id, version), Item(bad, Article.New().ContentItemId, title: ""));

        var refused = await site.ImportTextAsync(recipe);
        Assert.Equal("", await StatesAsync(kind, id));
        var skipped = await site.ImportTextAsync(recipe, skipBad: true);

        Assert.Equal("0 created, 0 updated, 1 unchanged, 1 rejected", refused.Summary);
        Assert.StartsWith("$.steps[0].Data[1].TitlePart.Title: ", refused.Rows[1].Remark, StringComparison.Ordinal);
        Assert.Equal("1 created, 0 updated, 0 unchanged, 1 rejected", skipped.Summary);
        Assert.Equal(("LP", ""), (await StatesAsync(kind, id), await StatesAsync(kind, bad)));
    }

    [Theory, OnBothDatabases]
    public async Task Rule07_IdentifierOfAnotherItem_IsRejectedAndDisplacesNothing(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        var alias = "alias-" + id;
        await site.ImportTextAsync(Content(Item(id, version)));
        await site.ImportTextAsync(Content(Item(Article.New().ContentItemId, Article.New().ContentItemId, $$""" "AliasPart": { "Alias": "{{alias}}" } """)));

        var report = await site.ImportTextAsync(Content(Item(id, Article.New().ContentItemId, $$""" "AliasPart": { "Alias": "{{alias}}" } """)), skipBad: true);

        Assert.Contains(".AliasPart.Alias: ", Assert.Single(report.Rows).Remark, StringComparison.Ordinal);
        Assert.Equal("LP", await StatesAsync(kind, id));
    }

    [Theory, OnBothDatabases]
    public async Task Rule08_OwnerAndAuthor_SurviveAndCallsInBracketsStayText(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);

        await site.ImportTextAsync(Content(Item(id, version, title: "[js: uuid()]").Replace("\"editor\"", "\"[js: parameters('AdminUsername')]\"", StringComparison.Ordinal)));

        var item = await ItemAsync(kind, id);
        Assert.Equal(("u1", "[js: parameters('AdminUsername')]", "[js: uuid()]"), (item.Owner, item.Author, item.DisplayText));
    }

    [Theory, OnBothDatabases]
    public async Task Rule09_WithoutSetAndCulture_GetsItsOwnSetAndTheSitesCultureEachTimeTheSame(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        var recipe = Content(Item(id, version));

        await site.ImportTextAsync(recipe);
        var again = await site.ImportTextAsync(recipe);

        Assert.Equal((id, "en"), ((await ItemAsync(kind, id)).Set(), (await ItemAsync(kind, id)).As<LocalizationPart>()!.Culture));
        Assert.Equal(RecipeOutcome.Unchanged, again.Rows[0].Outcome);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("zh-CN")]
    [InlineData("zh-Hans")]
    public async Task Rule09_ChineseCultures_BecomeOrchards(string culture)
    {
        var (site, id, version) = await NewAsync(DatabaseKind.Sqlite);

        await site.ImportTextAsync(Content(Item(id, version, $$""" "LocalizationPart": { "Culture": "{{culture}}", "LocalizationSet": "{{version}}" } """)));

        Assert.Equal("zh-CN", (await ItemAsync(DatabaseKind.Sqlite, id)).As<LocalizationPart>()!.Culture);
    }

    [Theory, OnBothDatabases]
    public async Task Rule10_TaxonomyFields_KeepBothIdsAndTheirNames(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        const string Field = """{"TagNames":["a"],"TaxonomyContentItemId":"478be8xtdd9sa8cc1tf46tm8bh","TermContentItemIds":["4bkct1ec3mps6z9zdwvatfxjxe"]}""";

        await site.ImportTextAsync(Content(Item(id, version, $$""" "Article": { "Themes": {{Field}} } """)));

        Assert.Equal(Field, (await ItemAsync(kind, id)).OwnPart["Themes"]!.ToJsonString());
    }

    [Theory, OnBothDatabases]
    public async Task Rule11_UnknownParts_AreKept(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);

        await site.ImportTextAsync(Content(Item(id, version, """ "ModerationPart": { "State": "Approved" } """)));

        Assert.Equal("Approved", (await ItemAsync(kind, id)).Content["ModerationPart"]!["State"]!.GetValue<string>());
    }

    [Theory, OnBothDatabases]
    public async Task Rule12_Export_OffersPublishedLatestAndHistory(DatabaseKind kind)
    {
        var (site, id, version) = await NewAsync(kind);
        await site.ImportTextAsync(Content(
            Item(id, Article.New().ContentItemId, isLatest: false, isPublished: false), Item(id, version), Item(id, Article.New().ContentItemId, isPublished: false)));

        Assert.Equal(["true true"], await FlagsAsync(site, id, RecipeVersions.Published));
        Assert.Equal(["true false"], await FlagsAsync(site, id, RecipeVersions.Latest));
        Assert.Equal(["false false", "false true", "true false"], await FlagsAsync(site, id, RecipeVersions.History));
    }

    [Theory, OnBothDatabases]
    public async Task Definitions_FlatAndGroupedSettings_BecomeTheSame(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        await site.ImportTextAsync(Definition(""" "Creatable": "True", "Draftable": "True" """));
        var flat = await DefinitionAsync(site);

        var report = await site.ImportTextAsync(Definition(""" "ContentTypeSettings": { "Creatable": true, "Draftable": true } """));

        Assert.Equal(RecipeOutcome.Unchanged, report.Rows[0].Outcome);
        Assert.Equal(flat, await DefinitionAsync(site));
        Assert.Contains(""" "Settings":{"ContentTypeSettings":{"Creatable":true,"Draftable":true}}""".Trim(), flat, StringComparison.Ordinal);
    }

    private static string Definition(string settings) =>
        $$"""{ "steps": [ { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Poem", "DisplayName": "Poem", "Settings": { {{settings}} }, "ContentTypePartDefinitionRecords": [] } ] } ] }""";

    private static async Task<string> DefinitionAsync(TestSite site)
    {
        var (path, _) = await site.ExportAsync(new RecipeExportOptions());
        return (await File.ReadAllLinesAsync(path)).Single(line => line.Contains("\"ContentDefinition\"", StringComparison.Ordinal));
    }

    private static async Task<List<string>> FlagsAsync(TestSite site, string id, RecipeVersions versions)
    {
        var (path, _) = await site.ExportAsync(new RecipeExportOptions { Versions = versions });
        var content = JsonNode.Parse(await File.ReadAllTextAsync(path))!["steps"]!.AsArray().Single(step => step!["name"]!.GetValue<string>() == "content")!;
        return [.. content["Data"]!.AsArray().Where(item => item!["ContentItemId"]!.GetValue<string>() == id).Select(item => $"{item!["Latest"]} {item["Published"]}")];
    }

    private static string Content(params string[] items) => $$"""{ "steps": [ { "name": "content", "Data": [ {{string.Join(", ", items)}} ] } ] }""";

    private static string Item(string id, string? version, string parts = "", bool isLatest = true, bool isPublished = true, string title = "Seeds") =>
        $$"""
        { "ContentItemId": "{{id}}",{{(version is null ? "" : $" \"ContentItemVersionId\": \"{version}\",")}} "ContentType": "Article", "Latest": {{(isLatest ? "true" : "false")}},
          "Published": {{(isPublished ? "true" : "false")}}, {{Dates}}, "Owner": "u1", "Author": "editor", "TitlePart": { "Title": "{{title}}" }{{(parts.Length > 0 ? "," + parts : "")}} }
        """;

    private async Task<(TestSite Site, string Id, string Version)> NewAsync(DatabaseKind kind) =>
        ((await sites.OnAsync(kind)).Site, Article.New().ContentItemId, Article.New().ContentItemId);

    private async Task<string> StatesAsync(DatabaseKind kind, string id) => await (await sites.OnAsync(kind)).StatesAsync(id);

    private async Task<ContentItem> ItemAsync(DatabaseKind kind, string id) => await (await sites.OnAsync(kind)).GetAsync(id);
}
