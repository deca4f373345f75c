using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Media;
using WipoMatch.Recipes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>Export, import into an empty site, export: the same bytes, on each database and from one to the other.</summary>
[RunsOnce]
public sealed class RecipeRoundTripTests(RecipeWorlds worlds) : IClassFixture<RecipeWorlds>
{
    public static TheoryData<DatabaseKind, DatabaseKind, RecipeVersions> Ways()
    {
        var ways = new TheoryData<DatabaseKind, DatabaseKind, RecipeVersions>();
        foreach (var from in DatabaseKinds.All)
        {
            foreach (var to in DatabaseKinds.All)
            {
                ways.Add(from, to, RecipeVersions.Published);
                ways.Add(from, to, RecipeVersions.Latest);
                ways.Add(from, to, RecipeVersions.History);
            }
        }

        return ways;
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Package_ThereAndBack_IsTheSameBytes(DatabaseKind from, DatabaseKind to, RecipeVersions versions)
    {
        var source = await worlds.OnAsync(from);
        var options = new RecipeExportOptions { Versions = versions };
        var (package, _) = await source.ExportAsync(options, ".zip");
        var (recipe, _) = await source.ExportAsync(options);
        await using var target = await RecipeSite.CreateAsync(to);

        var report = await target.ImportAsync(package);

        Assert.Equal(0, report.Count(RecipeOutcome.Rejected));
        Assert.DoesNotContain(report.Rows, row => row.IsConflict);
        Assert.Equal(await File.ReadAllTextAsync(recipe), await File.ReadAllTextAsync((await target.ExportAsync(options)).Path));
        Assert.Equal(await File.ReadAllBytesAsync(package), await File.ReadAllBytesAsync((await target.ExportAsync(options, ".zip")).Path));
        Assert.Equal(await PictureAsync(source), await PictureAsync(target));
        Assert.All((await target.ImportAsync(package)).Rows, row => Assert.Equal(RecipeOutcome.Unchanged, row.Outcome));
    }

    [Theory, OnBothDatabases]
    public async Task WholeSite_ThereAndBack_IsTheSameBytes(DatabaseKind kind)
    {
        var source = await worlds.OnAsync(kind);
        var options = new RecipeExportOptions { Versions = RecipeVersions.History, IsWholeSite = true };
        var (recipe, _) = await source.ExportAsync(options);
        await using var target = await RecipeSite.CreateAsync(kind);

        await target.ImportAsync(recipe);

        Assert.Equal(await File.ReadAllTextAsync(recipe), await File.ReadAllTextAsync((await target.ExportAsync(options)).Path));
    }

    [Theory, OnBothDatabases]
    public async Task History_PagesThatWereTakenOff_AreTakenOffThereToo(DatabaseKind kind)
    {
        await using var source = await RecipeSite.CreateAsync(kind);
        var pages = await RecipeWorld.LiveAsync(source, ContentTypes.Page, "en");
        await RecipeWorld.DoAsync(source, async content => await content.RemoveAsync((await content.GetAsync(pages[0]))!));
        await RecipeWorld.DoAsync(source, async content => await content.UnpublishAsync((await content.GetAsync(pages[1]))!));
        var options = new RecipeExportOptions { Versions = RecipeVersions.History };
        var (recipe, _) = await source.ExportAsync(options);
        await using var target = await RecipeSite.CreateAsync(kind);

        var report = await target.ImportAsync(recipe);

        Assert.Equal(pages.Take(2), report.Rows.Where(row => row.IsConflict).Select(row => row.Id));
        Assert.Equal(await File.ReadAllTextAsync(recipe), await File.ReadAllTextAsync((await target.ExportAsync(options)).Path));
    }

    [Theory, OnBothDatabases]
    public async Task History_ThereAndBack_KeepsRedirects(DatabaseKind kind)
    {
        var source = await worlds.OnAsync(kind);
        var (package, _) = await source.ExportAsync(new RecipeExportOptions { Versions = RecipeVersions.History }, ".zip");
        await using var target = await RecipeSite.CreateAsync(kind);

        await target.ImportAsync(package);

        Assert.Equal(await SlugsAsync(source), await SlugsAsync(target));
    }

    [Fact]
    public async Task Export_OfATypeAlone_HoldsItsDefinitionsItsItemsAndTheTaxonomies()
    {
        var source = await worlds.OnAsync(DatabaseKind.Sqlite);

        var (recipe, _) = await source.ExportAsync(new RecipeExportOptions { ContentTypes = ["Offer"] });

        var steps = JsonNode.Parse(await File.ReadAllTextAsync(recipe))!["steps"]!.AsArray();
        Assert.Equal(["feature", "ContentDefinition", "content"], steps.Select(step => step!["name"]!.GetValue<string>()).Take(3));
        Assert.Equal(["Offer", "Term"], steps[1]!["ContentTypes"]!.AsArray().Select(type => type!["Name"]!.GetValue<string>()));
        Assert.Equal(["Taxonomy", "Offer"], steps[2]!["Data"]!.AsArray().Select(item => item!["ContentType"]!.GetValue<string>()).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Export_Recipe_TellsOfBracketsAndPicturesLeftBehind()
    {
        var source = await worlds.OnAsync(DatabaseKind.Sqlite);

        var (_, report) = await source.ExportAsync(new RecipeExportOptions { Versions = RecipeVersions.Latest });

        Assert.Equal(2, report.Brackets);
        Assert.All(report.FirstBrackets, place => Assert.Matches(@"^[0-9a-z]{26} \$\.(DisplayText|TitlePart\.Title)$", place));
        Assert.Contains(report.Warnings, warning => warning.Contains("versions name pictures", StringComparison.Ordinal));
        Assert.Contains(report.Warnings, warning => warning.Contains("square brackets", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_Package_StartsWithTheRecipeAndTellsNoTime()
    {
        var source = await worlds.OnAsync(DatabaseKind.Sqlite);

        var (package, report) = await source.ExportAsync(new RecipeExportOptions(), ".zip");

        using var zip = ZipFile.OpenRead(package);
        Assert.Equal(["Recipe.json", "media/" + RecipeWorld.PicturePath], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(1, report.Pictures);
    }

    [Fact]
    public async Task Export_ContentDefinition_HasOrchardsShape()
    {
        var source = await worlds.OnAsync(DatabaseKind.Sqlite);

        var (recipe, _) = await source.ExportAsync(new RecipeExportOptions());

        var steps = JsonNode.Parse(await File.ReadAllTextAsync(recipe))!["steps"]!.AsArray();
        Assert.Equal(
            ["feature", "settings", "Roles", "ContentDefinition", "content", "FormerAddresses"], steps.Select(step => step!["name"]!.GetValue<string>()));
        var types = steps[3]!["ContentTypes"]!.AsArray();
        Assert.DoesNotContain(types, type => type!["Name"]!.GetValue<string>() == "Taxonomy");
        Assert.All(types, type => Assert.Equal(
            ["Name", "DisplayName", "Settings", "ContentTypePartDefinitionRecords"], type!.AsObject().Select(pair => pair.Key)));
        Assert.All(types, type => Assert.NotNull(type!["Settings"]!["ContentTypeSettings"]));
        var items = steps[4]!["Data"]!.AsArray();
        Assert.All(items, item => Assert.Equal(
            ["ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author"],
            item!.AsObject().Select(pair => pair.Key).Take(11)));
        Assert.Contains(items, item => item!["LocalizationPart"]?["Culture"]?.GetValue<string>() == "zh-CN");
        Assert.DoesNotContain(items, item => item!["LocalizationPart"]?["Culture"]?.GetValue<string>() == "zh");
    }

    private static Task<byte[]> PictureAsync(TestSite site) => site.InScopeAsync(async scope =>
    {
        var media = scope.GetRequiredService<IMediaStore>();
        await using var content = media.OpenRead((await media.FindByPathAsync(RecipeWorld.PicturePath))!.Hash)!;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    });

    private static async Task<List<string>> SlugsAsync(TestSite site)
    {
        var rows = await site.ReadAsync(db => db.Set<SlugRow>().AsNoTracking().ToListAsync());
        return [.. rows.Select(row => $"{row.List}/{row.Language}/{row.Slug} {row.ContentItemId}").Order(StringComparer.Ordinal)];
    }
}

/// <summary>A worked-on demonstration on each database; tests only read it.</summary>
public sealed class RecipeWorlds : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, TestSite> _sites = [];

    public async Task<TestSite> OnAsync(DatabaseKind kind)
    {
        if (!_sites.TryGetValue(kind, out var site))
        {
            _sites[kind] = site = await RecipeWorld.CreateAsync(kind);
        }

        return site;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var site in _sites.Values)
        {
            await site.DisposeAsync();
        }
    }
}
