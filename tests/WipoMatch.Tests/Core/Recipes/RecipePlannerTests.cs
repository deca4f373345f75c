using Microsoft.Extensions.Configuration;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Tests.Core.Recipes;

public sealed class RecipePlannerTests : IDisposable
{
    private readonly RecipeFolderOfTest _folder = new();

    [Fact]
    public async Task Plan_StepInAFile_IsReadWhole()
    {
        _folder.With("one.recipe.json", """{ "steps": [ { "name": "ContentDefinition", "File": "types/Need.json" } ] }""")
            .With("types/Need.json", """{ "name": "contentdefinition", "ContentTypes": [ { "Name": "Need" } ] }""");

        var step = Assert.Single((await PlanAsync("one")).Steps);

        Assert.Equal("Need", step.Step["ContentTypes"]![0]!["Name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Plan_FilesOfContent_AreAppendedToData()
    {
        _folder.With("one.recipe.json", """{ "steps": [ { "name": "content", "Data": [ { "n": 1 } ], "Files": [ "a.json", "b.json" ] } ] }""")
            .With("a.json", """{ "n": 2 }""").With("b.json", """[ { "n": 3 }, { "n": 4 } ]""");

        var step = Assert.Single((await PlanAsync("one")).Steps);

        Assert.Equal("""{"name":"content","Data":[{"n":1},{"n":2},{"n":3},{"n":4}]}""", step.Step.ToJsonString());
    }

    [Fact]
    public async Task Plan_FileThatIsNotJson_IsLeftToTheStep()
    {
        _folder.With("one.recipe.json", """{ "steps": [ { "name": "CountryGroups", "File": "groups.csv" } ] }""");

        Assert.Equal("groups.csv", Assert.Single((await PlanAsync("one")).Steps).Step["File"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{ "name": "content", "Files": [ "../a.json" ] }""", "is refused")]
    [InlineData("""{ "name": "content", "Files": [ 1 ] }""", "list of paths")]
    [InlineData("""{ "name": "Roles", "File": "../roles.json" }""", "is refused")]
    [InlineData("""{ "name": "Roles", "File": "other.json" }""", "holds a step 'settings'")]
    [InlineData("""{ "name": "Roles", "File": "list.json" }""", "must hold one step")]
    [InlineData("""{ "name": "settings", "File": "other.json", "SiteName": "x" }""", "stands beside File")]
    [InlineData("""{ "Name": 1 }""", "has no name")]
    [InlineData("1", "must be an object")]
    public async Task Plan_StepThatDoesNotFit_IsRefusedWithItsPlace(string step, string expected)
    {
        _folder.With("one.recipe.json", $$"""{ "steps": [ { "name": "x" }, {{step}} ] }""")
            .With("other.json", """{ "name": "settings" }""").With("list.json", "[]");

        var exception = await Assert.ThrowsAsync<RecipeException>(() => PlanAsync("one"));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_Shipped_ResolvesHelpersAndVariablesOnce()
    {
        _folder.With("one.recipe.json", """{ "variables": { "id": "[js: uuid()]" }, "steps": [ { "name": "x", "a": "[js: variables('id')]", "b": "[js: variables('id')]" } ] }""");

        var step = Assert.Single((await PlanAsync("one")).Steps).Step;

        Assert.Equal(26, step["a"]!.GetValue<string>().Length);
        Assert.Equal(step["a"]!.GetValue<string>(), step["b"]!.GetValue<string>());
    }

    [Fact]
    public async Task Plan_Foreign_KeepsBrackets()
    {
        var plan = await Planner().PlanAsync(_folder.Foreign("""{ "steps": [ { "name": "x", "a": "[js: uuid()]" } ] }"""), new(), CancellationToken.None);

        Assert.Equal("[js: uuid()]", Assert.Single(plan.Steps).Step["a"]!.GetValue<string>());
    }

    [Fact]
    public async Task Plan_IncludedRecipe_StandsInItsPlace()
    {
        _folder.With("one.recipe.json", """{ "steps": [ { "name": "a" }, { "name": "recipes", "Values": [ { "executionid": "WipoMatch", "name": "two" }, { "executionid": "Other", "name": "three" } ] }, { "name": "c" } ] }""")
            .With("two.recipe.json", """{ "steps": [ { "name": "b" } ] }""");

        var plan = await PlanAsync("one");

        Assert.Equal(["a", "b", "c"], plan.Steps.Select(step => step.Name));
        Assert.Equal(["two", "one"], plan.ShippedRecipes);
        Assert.Contains("'three' of 'Other'", Assert.Single(plan.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_RecipesInACircle_AreRefused()
    {
        _folder.With("one.recipe.json", """{ "steps": [ { "name": "recipes", "Values": [ { "executionid": "WipoMatch", "name": "two" } ] } ] }""")
            .With("two.recipe.json", """{ "steps": [ { "name": "recipes", "Values": [ { "executionid": "WipoMatch", "name": "one" } ] } ] }""");

        var exception = await Assert.ThrowsAsync<RecipeException>(() => PlanAsync("one"));

        Assert.Contains("one → two → one", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_UnknownHeaderKey_IsTold()
    {
        _folder.With("one.recipe.json", """{ "name": "one", "isSetupRecipe": true, "colour": "red", "steps": [] }""");

        Assert.Contains("'colour'", Assert.Single((await PlanAsync("one")).Warnings), StringComparison.Ordinal);
        Assert.True(Assert.Single(await new ShippedRecipes(_folder.Folder).ListAsync(CancellationToken.None)).IsSetup);
    }

    [Fact]
    public async Task Plan_UnknownRecipe_NamesTheKnownOnes()
    {
        _folder.With("one.recipe.json", """{ "steps": [] }""");

        Assert.Contains("Known are one", (await Assert.ThrowsAsync<RecipeException>(() => PlanAsync("../one"))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private RecipePlanner Planner() => new(new ShippedRecipes(_folder.Folder), new ConfigurationBuilder().Build());

    private Task<RecipePlan> PlanAsync(string name) => Planner().PlanAsync(new RecipeSource.Shipped(name), new(), CancellationToken.None);
}
