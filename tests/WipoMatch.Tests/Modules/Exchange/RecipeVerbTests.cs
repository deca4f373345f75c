using System.Text.Json.Nodes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>Recipes and packages as an operator types them.</summary>
[RunsOnce]
public sealed class RecipeVerbTests : VerbTests
{
    [Fact]
    public async Task Export_ThenImportIntoAnotherSite_GivesTheSameFileAgain()
    {
        Assert.Equal(0, (await RunAsync("export", "a.zip", "--state", "history")).Status);
        var elsewhere = new Dictionary<string, string>(StringComparer.Ordinal) { ["WipoMatch__DataPath"] = Path.Combine(Folder, "other") };

        var import = await RunAsync(elsewhere, "import", "a.zip");
        var export = await RunAsync(elsewhere, "export", "b.zip", "--state", "history");

        Assert.Equal((0, 0), (import.Status, export.Status));
        Assert.Matches(@"\n0 created, \d+ updated, \d+ unchanged, 0 rejected\s*$", import.Output);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Folder, "a.zip")), await File.ReadAllBytesAsync(Path.Combine(Folder, "b.zip")));
    }

    [Fact]
    public async Task RecipeExport_WholeSite_HoldsFeaturesAndCountryGroups()
    {
        var export = await RunAsync("recipe", "export", "site.recipe.json");

        Assert.Equal((0, ""), (export.Status, string.Join('\n', export.Error.Split('\n').Where(line => line.Contains("square", StringComparison.Ordinal)))));
        var steps = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "site.recipe.json")))!["steps"]!.AsArray();
        Assert.Equal(["feature", "settings", "Roles", "ContentDefinition", "CountryGroups", "content"], steps.Select(step => step!["name"]!.GetValue<string>()));
        Assert.Contains("WipoMatch.Search", steps[0]!["enable"]!.AsArray().Select(id => id!.GetValue<string>()));
    }

    [Fact]
    public async Task Import_PublishOfAPackage_IsWrongUsage()
    {
        var import = await RunAsync("import", "a.zip", "--publish");

        Assert.Equal(2, import.Status);
        Assert.Contains("--publish is for records", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_DamagedPackage_FailsWithASentence()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "a.zip"), "not a zip");

        var import = await RunAsync("import", "a.zip");

        Assert.Equal(1, import.Status);
        Assert.Contains("a.zip is not a whole zip file", import.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", import.Error, StringComparison.Ordinal);
    }
}
