using WipoMatch.Concepts.Contracts;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Concepts.Skos;

/// <summary>What goes out comes back the same, in another site too.</summary>
public sealed class SkosRoundTripTests
{
    private const string Foreign = SkosSite.Prefixes + """
        ex:Riz a skos:Concept ;
            skos:prefLabel "riz"@fr, "рис"@ru ;
            skos:altLabel "riz \"paddy\" \\ décortiqué"@fr ;
            skos:definition "Céréale.\nDeuxième ligne."@fr ;
            skos:broader <urn:wipomatch:concept:agriculture> .
        <http://example.org/other/Riz> a skos:Concept ; skos:prefLabel "riz sauvage"@fr ; skos:broader ex:Riz .
        """;

    [Theory, OnBothDatabases]
    public async Task Export_ImportedIntoAnotherSite_GivesTheSameBytes(DatabaseKind kind)
    {
        await using var first = await RecipeSite.CreateAsync(kind);
        await first.ImportConceptsAsync(Foreign);
        var exported = await first.ExportConceptsAsync();

        await using var second = await RecipeSite.CreateAsync(kind);
        var (status, output) = await second.ImportConceptsAsync(exported, "--replace");

        Assert.Equal((0, "2 created, 0 updated, 540 unchanged, 0 rejected"), (status, output[^1]));
        Assert.Equal(exported, await second.ExportConceptsAsync());
        Assert.Contains("<http://example.org/thesaurus/Riz> a skos:Concept ;", exported, StringComparison.Ordinal);
        Assert.Contains("""skos:altLabel "riz \"paddy\" \\ décortiqué"@fr""", exported, StringComparison.Ordinal);
        Assert.Contains("""skos:definition "Céréale.\nDeuxième ligne."@fr""", exported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ShippedConcepts_ComesBackWithoutAnyChange()
    {
        await using var site = await RecipeSite.CreateAsync(DatabaseKind.Sqlite);
        var before = await site.SpaceAsync();

        var (_, output) = await site.ImportConceptsAsync(await site.ExportConceptsAsync(), "--replace");

        Assert.Equal(["0 created, 0 updated, 540 unchanged, 0 rejected"], output);
        Assert.Same(before, await site.SpaceAsync());
        Assert.Equal(ConceptScheme.Shipped.Concepts.Count, before.Scheme.Concepts.Count);
    }

    [Fact]
    public async Task Import_SameFileTwice_KeepsCodesAndIds()
    {
        await using var site = await RecipeSite.CreateAsync(DatabaseKind.Sqlite);
        await site.ImportConceptsAsync(Foreign);
        var before = await site.ConceptTermsAsync();

        var (_, output) = await site.ImportConceptsAsync(Foreign.Replace("riz sauvage", "zizanie", StringComparison.Ordinal));

        var after = await site.ConceptTermsAsync();
        Assert.Equal("0 created, 1 updated, 1 unchanged, 0 rejected", output[^1]);
        Assert.Equal(before.Terms.Select(term => (term.Code, term.ContentItemId)), after.Terms.Select(term => (term.Code, term.ContentItemId)));
        Assert.Equal("zizanie", after.ByCode("riz-2")!.LabelIn("fr"));
        Assert.Equal("riz", after.ByCode("riz-2")!.Extras["Broader"]);
        Assert.Equal("agriculture", after.ByCode("riz")!.Extras["Broader"]);
    }
}
