using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Concepts.Contracts;
using WipoMatch.ContentManagement;
using WipoMatch.Recipes;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Concepts;

public sealed class SemanticSpacesTests : IAsyncLifetime
{
    private TestSite _site = null!;

    private SemanticSpace Current => _site.Get<ISemanticSpaces>().Current;

    public async Task InitializeAsync()
    {
        _site = await TestSite.CreateAsync(DatabaseKind.Sqlite);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public void Current_SiteWithoutTheTaxonomy_IsTheShippedScheme() => Assert.Same(ConceptScheme.Shipped, Current.Scheme);

    [Fact]
    public async Task Current_SetUpSite_SaysWhatTheFileSays()
    {
        await SetUpAsync();

        Assert.Equal(ConceptScheme.Shipped.Concepts.Select(concept => concept.Id), Current.Scheme.Concepts.Select(concept => concept.Id));
        Assert.Equal(ConceptScheme.Shipped.Broader, Current.Scheme.Broader);
        Assert.All(ConceptScheme.Shipped.Concepts.Zip(Current.Scheme.Concepts), pair =>
        {
            Assert.Equal(pair.First.Labels, pair.Second.Labels);
            Assert.Equal(pair.First.Definition, pair.Second.Definition);
        });
    }

    [Fact]
    public async Task Current_LabelChanged_FindsItWithoutRestart()
    {
        await SetUpAsync();
        var before = Current;

        await ChangeAsync(TaxonomyAliases.Concepts, terms => terms.First(term => CodeOf(term) == "seed-bank")["Term"]!["AltLabelsEn"] = new JsonObject { ["Text"] = "frozen ark" });

        Assert.NotSame(before, Current);
        Assert.DoesNotContain((ushort)before.Scheme.Places["seed-bank"], Read(before, "frozen ark").Mentions.Places);
        Assert.Contains((ushort)Current.Scheme.Places["seed-bank"], Read(Current, "frozen ark").Mentions.Places);
    }

    [Fact]
    public async Task Current_OtherVocabularyChanged_IsTheSameSpace()
    {
        await SetUpAsync();
        var before = Current;

        await ChangeAsync(TaxonomyAliases.Themes, terms => terms[0]["Term"]!["TitleFr"] = new JsonObject { ["Text"] = "Autre" });

        Assert.Same(before, Current);
    }

    [Fact]
    public async Task Current_EmptiedTaxonomy_ReadsTextsAsAboutNothing()
    {
        await SetUpAsync();

        await ChangeAsync(TaxonomyAliases.Concepts, terms => terms.ForEach(term => term.Parent!.AsArray().Remove(term)));

        Assert.Empty(Current.Scheme.Concepts);
        Assert.Empty(Read(Current, "a seed bank for farmers").Subject.Places);
    }

    private static Meaning Read(SemanticSpace space, string text) => space.Read([new("en", text, "")]);

    private static string CodeOf(JsonObject term) => term["Term"]!["Code"]!["Text"]!.GetValue<string>();

    private Task<RecipeReport> SetUpAsync() => _site.Get<IRecipeExecutor>().ApplyAsync(new RecipeSource.Shipped("setup"), new RecipeOptions());

    private Task ChangeAsync(string alias, Action<List<JsonObject>> change) => _site.WriteAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var id = services.GetRequiredService<ITaxonomies>().Get(alias).ContentItemId;
        var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        change([.. item.Part("TaxonomyPart")["Terms"]!.AsArray().Select(term => term!.AsObject())]);
        await content.PublishAsync(item);
    });
}
