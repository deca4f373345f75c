using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Recipes;
using WipoMatch.Recipes;
using WipoMatch.Settings;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Recipes;

public sealed class RecipeExecutorTests : IDisposable
{
    private const string Type =
        """
        { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Remark", "DisplayName": "Remark", "Settings": {},
          "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} } ] } ] }
        """;

    private readonly RecipeFolderOfTest _folder = new();

    [Theory, OnBothDatabases]
    public async Task Apply_Twice_SecondTimeIsUnchanged(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var recipe = Recipe(
            """{ "name": "feature", "disable": [ "WipoMatch.Search" ] }""",
            """{ "name": "settings", "SiteName": "Trial", "TimeZoneId": "Africa/Nairobi", "LocalizationSettings": { "DefaultCulture": "zh-CN" } }""",
            """{ "name": "Roles", "Roles": [ { "Name": "Curator", "Description": "Keeps pictures.", "Permissions": [ "ManageMedia" ] } ] }""",
            Type,
            Content("4e00000000000000000000000a", "A title"));

        var first = await ApplyAsync(site, recipe);
        var second = await ApplyAsync(site, recipe);

        Assert.Equal(
            [
                "feature: 0 switched on, 1 switched off", "settings: changed", "Roles: 1 changed, 0 unchanged",
                "ContentDefinition: 1 types changed, 0 unchanged", "content: 1 created, 0 updated, 0 unchanged",
            ],
            first.Lines);
        Assert.Equal(
            [
                "feature: unchanged", "settings: unchanged", "Roles: 0 changed, 1 unchanged",
                "ContentDefinition: 0 types changed, 1 unchanged", "content: 0 created, 0 updated, 1 unchanged",
            ],
            second.Lines);
        Assert.Empty(first.Warnings);
        Assert.Equal(("Trial", "Africa/Nairobi", "zh"), Settings(site));
    }

    [Theory, OnBothDatabases]
    public async Task Apply_DryRun_ReportsAndLeavesNothing(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var recipe = Recipe("""{ "name": "settings", "SiteName": "Trial" }""", Type, Content("4e00000000000000000000000a", "A title"));

        var report = await ApplyAsync(site, recipe, new RecipeOptions { DryRun = true });

        Assert.Equal("content: 1 created, 0 updated, 0 unchanged", report.Lines[^1]);
        Assert.Equal((0, 0, 0), await CountsAsync(site));
        Assert.Equal("content: 1 created, 0 updated, 0 unchanged", (await ApplyAsync(site, recipe)).Lines[^1]);
    }

    [Theory, OnBothDatabases]
    public async Task Apply_ErrorInTheFifthStep_LeavesNothing(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var recipe = Recipe(
            """{ "name": "settings", "SiteName": "Trial" }""",
            """{ "name": "Roles", "Roles": [ { "Name": "Curator" } ] }""",
            Type,
            Content("4e00000000000000000000000a", "A title"),
            Content("4e00000000000000000000000b", ""));

        var exception = await Assert.ThrowsAsync<RecipeException>(() => ApplyAsync(site, recipe));

        Assert.StartsWith("Step 5 (content), $.steps[4].Data[0].TitlePart.Title: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), await CountsAsync(site));
    }

    [Theory]
    [InlineData("""{ "name": "content", "Data": [ { "ContentType": "Remark" } ] }""", "$.steps[1].Data[0].ContentItemId")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentItemId": "x", "ContentType": "Remark", "Latest": 1 } ] }""", "Latest must be true or false")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Name": "A", "PermissionBehavior": "Merge" } ] }""", "$.steps[1].Roles[0].PermissionBehavior")]
    [InlineData("""{ "name": "settings", "TimeZoneId": "Mars/Olympus" }""", "$.steps[1].TimeZoneId")]
    [InlineData("""{ "name": "settings", "LocalizationSettings": { "DefaultCulture": "de" } }""", "does not speak 'de'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { } ] }""", "$.steps[1].ContentTypes[0].Name")]
    [InlineData("""{ "name": "media", "Files": [ { "TargetPath": "../x.png", "SourcePath": "x.png" } ] }""", "$.steps[1].Files[0].TargetPath")]
    [InlineData("""{ "name": "feature", "enable": "all" }""", "$.steps[1].enable")]
    public async Task Apply_StepThatIsNotWellFormed_IsRefusedBeforeAnythingIsWritten(string step, string expected)
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);

        var exception = await Assert.ThrowsAsync<RecipeException>(() => ApplyAsync(site, Recipe(Type, step)));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), await CountsAsync(site));
    }

    [Fact]
    public async Task Apply_WhatIsNotKnown_IsToldAndNeverDroppedSilently()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        var recipe = Recipe(
            """{ "name": "Weather", "Rain": true }""",
            """{ "name": "Templates", "Templates": {} }""",
            """{ "name": "feature", "enable": [ "OrchardCore.Title", "OrchardCore.Taxonomies", "OrchardCore.Liquid" ] }""",
            """{ "name": "themes", "site": "TheBlogTheme" }""",
            """{ "name": "settings", "HomeRoute": {} }""",
            """{ "name": "Roles", "Roles": [ { "Name": "A", "HasFullAccess": true, "Permissions": [ "SiteOwner" ] } ] }""");

        var report = await ApplyAsync(site, recipe);

        var expected = new[]
        {
            "Step 1 (Weather): there is no such step", "Step 2 (Templates): this step of Orchard Core is not used here", "'OrchardCore.Liquid' has no counterpart",
            "'TheBlogTheme' is not here", "'HomeRoute' is not known", "'Roles[0].HasFullAccess' is not known", "left out: SiteOwner.",
        };
        Assert.All(expected, text => Assert.Single(report.Warnings, warning => warning.Contains(text, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, report.Warnings.Count);
    }

    [Fact]
    public async Task Apply_ForeignRecipe_KeepsBracketsAsText()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);

        await ApplyAsync(site, Recipe(Type, Content("4e00000000000000000000000a", "[js: parameters('AdminUsername')]")));

        Assert.Equal("[js: parameters('AdminUsername')]", await site.ReadAsync(db => db.Set<ContentItemRow>().Select(row => row.DisplayText).SingleAsync()));
    }

    [Fact]
    public async Task Apply_ShippedRecipe_IsRememberedWithThoseItIncludes()
    {
        _folder.With("one.recipe.json", """{ "steps": [ { "name": "recipes", "Values": [ { "executionid": "WipoMatch", "name": "two" } ] } ] }""")
            .With("two.recipe.json", """{ "steps": [ { "name": "settings", "SiteName": "Trial" } ] }""");
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite, services => services.AddSingleton(_folder.Folder));
        var recipes = site.Get<IRecipeExecutor>();

        await recipes.ApplyAsync(new RecipeSource.Shipped("one"), new());
        var second = await recipes.ApplyAsync(new RecipeSource.Shipped("two"), new RecipeOptions { OnlyOnEmptySite = true });

        Assert.Equal(["two", "one"], site.Get<ISiteService>().Current.AppliedRecipes);
        Assert.Equal([RecipeExecutor.NothingToDo], second.Lines);
    }

    [Theory, OnBothDatabases]
    public async Task Apply_OnlyOnEmptySiteFromTwoNodes_HappensOnce(DatabaseKind kind)
    {
        _folder.With("one.recipe.json", """{ "steps": [ { "name": "settings", "SiteName": "Trial" } ] }""");
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = TestSite.Over(database, services => services.AddSingleton(_folder.Folder));
        await using var other = TestSite.Over(database, services => services.AddSingleton(_folder.Folder));

        var reports = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => Task.Run(() => (i % 2 == 0 ? one : other).Get<IRecipeExecutor>().ApplyAsync(
                new RecipeSource.Shipped("one"), new RecipeOptions { OnlyOnEmptySite = true }))));

        Assert.Single(reports, report => report.Lines is ["settings: changed"]);
        Assert.Equal(5, reports.Count(report => report.Lines is [RecipeExecutor.NothingToDo]));
    }

    public void Dispose() => _folder.Dispose();

    private static string Content(string id, string title) =>
        $$"""
        { "name": "content", "Data": [ { "ContentItemId": "{{id}}", "ContentItemVersionId": "{{id}}", "ContentType": "Remark", "Latest": true, "Published": true,
          "CreatedUtc": "2026-01-01T00:00:00Z", "ModifiedUtc": "2026-01-01T00:00:00Z", "PublishedUtc": "2026-01-01T00:00:00Z", "TitlePart": { "Title": "{{title}}" } } ] }
        """;

    private static string Recipe(params string[] steps) => $$"""{ "steps": [ {{string.Join(", ", steps)}} ] }""";

    private static (string, string, string) Settings(TestSite site)
    {
        var settings = site.Get<ISiteService>().Current;
        return (settings.SiteName, settings.TimeZone, settings.DefaultLanguage);
    }

    private static Task<(int Items, int Roles, int Settings)> CountsAsync(TestSite site) => site.ReadAsync(async db =>
        (await db.Set<ContentItemRow>().CountAsync(), await db.Set<RoleRow>().CountAsync(), await db.Set<SettingRow>().CountAsync()));

    private Task<RecipeReport> ApplyAsync(TestSite site, string json, RecipeOptions? options = null) =>
        site.Get<IRecipeExecutor>().ApplyAsync(_folder.Foreign(json), options ?? new());
}
