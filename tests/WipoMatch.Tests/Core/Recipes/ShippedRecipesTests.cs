using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Recipes;
using WipoMatch.Core.Security;
using WipoMatch.Recipes;
using WipoMatch.Security;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Recipes;

public sealed class ShippedRecipesTests
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static string Root => RecipeFolder.BesideExecutable.Path;

    [Theory, OnBothDatabases]
    public async Task Setup_Twice_SetsUpAndSecondTimeIsUnchanged(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var recipes = site.Get<IRecipeExecutor>();

        var first = await recipes.ApplyAsync(new RecipeSource.Shipped("setup"), new());
        var versions = await site.ReadAsync(db => db.Set<ContentItemRow>().CountAsync());
        var second = await recipes.ApplyAsync(new RecipeSource.Shipped("setup"), new());

        Assert.Contains(first.Lines, line => line.StartsWith("ContentDefinition: 13 types changed", StringComparison.Ordinal));
        Assert.Contains("content: 15 created, 0 updated, 0 unchanged", first.Lines);
        Assert.All(second.Lines, line => Assert.Contains("unchanged", line, StringComparison.Ordinal));
        Assert.Equal(versions, await site.ReadAsync(db => db.Set<ContentItemRow>().CountAsync()));
        await site.InScopeAsync(scope =>
        {
            Assert.Equal(6, scope.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Themes).Terms.Count);
            Assert.NotNull(scope.GetRequiredService<IContentDefinitionManager>().Find("Term")?.OwnField("Code"));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData("taxonomies", "*.json", "content")]
    [InlineData("content-types", "*.json", "ContentDefinition")]
    public void Setup_Files_AreThoseInTheFolder(string folder, string pattern, string step)
    {
        var listed = Step("setup", step).GetProperty("Files").EnumerateArray().Select(file => file.GetString()!);

        var there = Directory.EnumerateFiles(Path.Combine(Root, folder), pattern).Select(file => $"{folder}/{Path.GetFileName(file)}");
        Assert.Equal(there.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Setup_Pages_AreThoseInTheFolder()
    {
        var listed = Step("setup", "Pages").GetProperty("Files").EnumerateArray().Select(file => file.GetString()!);

        var there = Directory.EnumerateFiles(Path.Combine(Root, "pages"), "*.en.md").Select(file => Path.GetFileName(file)[..^".en.md".Length]);
        Assert.Equal(there.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Roles_Permissions_AreThoseThatModulesGiveAtSetUp()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);

        var report = await site.Get<IRecipeExecutor>().ApplyAsync(new RecipeSource.Shipped("roles"), new());

        var given = site.Services.GetServices<IPermissionProvider>().SelectMany(provider => provider.DefaultStereotypes).ToLookup(
            stereotype => stereotype.Role, stereotype => stereotype.Permissions.Select(permission => permission.Name), StringComparer.Ordinal);
        var roles = await site.InScopeAsync(scope => scope.GetRequiredService<RoleStore>().AllAsync());
        Assert.Empty(report.Warnings);
        Assert.Equal(RoleNames.All.Order(StringComparer.Ordinal), roles.Select(role => role.Name));
        Assert.All(roles, role => Assert.Equal(given[role.Name].SelectMany(names => names).Distinct().Order(StringComparer.Ordinal), role.Permissions));
    }

    private static JsonElement Step(string recipe, string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, recipe + ".recipe.json")), Options);
        return document.RootElement.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("name").GetString() == name).Clone();
    }
}
