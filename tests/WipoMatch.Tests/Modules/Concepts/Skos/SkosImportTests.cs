using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Health;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Concepts.Skos;

/// <summary>Thesauri of others come in by <c>concepts import</c>.</summary>
public sealed class SkosImportTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await RecipeSite.CreateAsync(DatabaseKind.Sqlite);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Import_ThesaurusWithoutEnglish_IsUsableInEveryLanguage()
    {
        await ImportAsync("""
            ex:c_1 a skos:Concept ; skos:prefLabel "quinoa"@es, "Reismelde"@de ; skos:hiddenLabel "kinua"@es .
            """);

        var term = (await _site.ConceptTermsAsync()).ByCode("c-1")!;
        Assert.Equal(["quinoa", "quinoa", "quinoa"], [term.LabelIn("es"), term.LabelIn("en"), term.LabelIn("ar")]);
        Assert.Equal("http://example.org/thesaurus/c_1", term.Extras["Source"]);
        var space = await _site.SpaceAsync();
        var place = space.Scheme.Places["c-1"];
        Assert.Equal("quinoa", space.Scheme.Concepts[place].LabelIn("en"));
        Assert.Contains((ushort)place, space.Read([new("es", "siembra de kinua", "")]).Mentions.Places);
        Assert.DoesNotContain((ushort)place, space.Read([new("es", "siembra de trigo", "")]).Mentions.Places);
    }

    [Fact]
    public async Task Doctor_TermsOfAnotherThesaurus_AreNotMissingLabels()
    {
        await ImportAsync("""ex:c_1 a skos:Concept ; skos:prefLabel "quinoa"@es .""");

        var finding = await _site.InScopeAsync(async services =>
        {
            var findings = new List<DoctorFinding>();
            foreach (var check in services.GetServices<IDoctorCheck>())
            {
                findings.Add(await check.CheckAsync(CancellationToken.None));
            }

            return findings.Single(one => one.Name == "vocabularies");
        });

        Assert.Equal(DoctorState.Green, finding.State);
        Assert.EndsWith("1 terms of other thesauri have the labels of their publisher.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_SpellingsOfLanguages_AreTakenToTheSix()
    {
        await ImportAsync("""
            ex:c_1 a skos:Concept ;
                skos:prefLabel "colour"@en-GB, "color"@en, "颜色"@zh-Hans, "顏色"@zh-Hant, "couleur"@FR-ca ;
                skos:scopeNote "Rang"@fr, "Scope"@en ; skos:definition "What is seen."@en ;
                skos:narrower ex:c_2 .
            ex:c_2 a skos:Concept ; skos:prefLabel "red"@en ; skos:definition [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "A colour."@en ] .
            """);

        var terms = await _site.ConceptTermsAsync();
        var color = terms.ByCode("c-1")!;
        Assert.Equal(("color", "颜色", "couleur"), (color.LabelIn("en"), color.LabelIn("zh"), color.LabelIn("fr")));
        Assert.DoesNotContain("AltLabelsZhCN", color.Extras.Keys);
        Assert.Equal(("colour", "What is seen.", "Rang"), (color.Extras["AltLabelsEn"], color.Extras["DefinitionEn"], color.Extras["DefinitionFr"]));
        Assert.Equal(("c-1", "A colour."), (terms.ByCode("c-2")!.Extras["Broader"], terms.ByCode("c-2")!.Extras["DefinitionEn"]));
    }

    [Fact]
    public async Task Import_WhatCannotBeTaken_IsCountedAndTold()
    {
        var (status, output) = await _site.ImportConceptsAsync(SkosSite.Prefixes + $"""
            ex:a a skos:Concept ; skos:prefLabel "a"@en, "a"@de, "a"@it ; skos:altLabel "{new string('x', 301)}"@en ; skos:broader ex:nowhere .
            ex:b a skos:Concept ; skos:prefLabel "b"@de, "b" .
            [] a skos:Concept ; skos:prefLabel "c"@en .
            ex:scheme a skos:ConceptScheme ; skos:prefLabel "s"@de .
            """);

        Assert.Equal(0, status);
        Assert.Equal(
            [
                "Concepts not taken, because they have no preferred label in one of the six languages, or no IRI: 2 (the first in line 4).",
                "Labels and definitions left out, because they are in other languages (de, it, –): 4.",
                "Texts left out, because a label has more than 300 characters, or the definition or all further labels of a language more than 2000: 1 (the first in line 3).",
                "Links to wider concepts left out, because neither the file nor this site has these concepts: 1 (the first in line 3).",
                "1 created, 0 updated, 0 unchanged, 2 rejected",
            ],
            output);
    }

    [Fact]
    public async Task Import_DryRun_SaysTheSameAndWritesNothing()
    {
        var before = await _site.ExportConceptsAsync();
        const string File = """ex:c_1 a skos:Concept ; skos:prefLabel "quinoa"@es .""";

        var (_, said) = await _site.ImportConceptsAsync(SkosSite.Prefixes + File, "--dry-run", "--replace");

        Assert.Equal(["Concepts removed, because the file does not have them: 540.", "1 created, 0 updated, 0 unchanged, 0 rejected"], said);
        Assert.Equal(before, await _site.ExportConceptsAsync());
        Assert.Equal(said, (await _site.ImportConceptsAsync(SkosSite.Prefixes + File, "--replace")).Output);
        Assert.Equal(["c-1"], (await _site.ConceptTermsAsync()).Terms.Select(term => term.Code));
    }

    [Fact]
    public async Task Import_ReplaceWithoutAConceptThatIsUsed_WritesNothing()
    {
        await UseAsync("seed-bank");
        var before = await _site.ExportConceptsAsync();

        var refusal = await _site.RefusalAsync(SkosSite.Prefixes + """ex:c_1 a skos:Concept ; skos:prefLabel "quinoa"@es .""", "--replace");

        Assert.StartsWith("Items use concepts that the file does not have: seed-bank.", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await _site.ExportConceptsAsync());
    }

    [Fact]
    public async Task Import_Replace_KeepsTheUsedConceptUnderItsId()
    {
        await UseAsync("seed-bank");
        var id = (await _site.ConceptTermsAsync()).ByCode("seed-bank")!.ContentItemId;

        await _site.ImportConceptsAsync(SkosSite.Prefixes + """<urn:wipomatch:concept:seed-bank> a skos:Concept ; skos:prefLabel "ark"@en .""", "--replace");

        var term = Assert.Single((await _site.ConceptTermsAsync()).Terms);
        Assert.Equal((id, "ark", false), (term.ContentItemId, term.LabelIn("fr"), term.Extras.ContainsKey("Source")));
    }

    private async Task ImportAsync(string concepts) => Assert.Equal(0, (await _site.ImportConceptsAsync(SkosSite.Prefixes + concepts)).Status);

    private async Task UseAsync(string code)
    {
        var id = (await _site.ConceptTermsAsync()).ByCode(code)!.ContentItemId;
        await _site.WriteAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var item = await content.NewAsync("SuccessStory");
            item.OwnPart["Concepts"] = new JsonObject { ["TermContentItemIds"] = new JsonArray(id) };
            await content.CreateAsync(item);
        });
    }
}
