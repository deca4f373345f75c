using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Recipes;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>Recipes and packages in and out of a site.</summary>
internal static class RecipeSite
{
    public static async Task<TestSite> CreateAsync(DatabaseKind kind, string recipe = "setup")
    {
        var site = await TestSite.CreateAsync(kind);
        await site.Get<IRecipeExecutor>().ApplyAsync(new RecipeSource.Shipped(recipe), new RecipeOptions());
        return site;
    }

    public static async Task<(string Path, RecipeExportReport Report)> ExportAsync(this TestSite site, RecipeExportOptions options, string ending = ".recipe.json")
    {
        var path = Path.Combine(site.Database.Folder, Guid.NewGuid().ToString("N") + ending);
        await site.Stamps.RefreshAsync();
        var report = await site.InScopeAsync(scope => scope.GetRequiredService<IRecipeExporter>().ExportAsync(path, options));
        return (path, report);
    }

    public static Task<RecipeReport> ImportAsync(this TestSite site, string path, bool dryRun = false, bool skipBad = false)
    {
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        return site.Get<IRecipeExecutor>().ApplyAsync(
            new RecipeSource.Package(path), new RecipeOptions { CollectBad = true, DryRun = dryRun, SkipBad = skipBad });
    }

    /// <summary>Imports the text of a recipe.</summary>
    public static async Task<RecipeReport> ImportTextAsync(this TestSite site, string json, bool dryRun = false, bool skipBad = false)
    {
        var path = Path.Combine(site.Database.Folder, Guid.NewGuid().ToString("N") + ".recipe.json");
        await File.WriteAllTextAsync(path, json);
        return await site.ImportAsync(path, dryRun, skipBad);
    }

    /// <summary>Writes a package.</summary>
    public static string Package(this TestSite site, params (string Name, byte[] Content)[] entries)
    {
        var path = Path.Combine(site.Database.Folder, Guid.NewGuid().ToString("N") + ".zip");
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            stream.Write(content);
        }

        return path;
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The pictures below the data folder.</summary>
    public static IReadOnlyList<string> Pictures(this TestSite site) =>
        Path.Combine(site.Database.Folder, "media") is var folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)]
            : [];
}
