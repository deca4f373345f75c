using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Concepts.Skos.Export;

/// <summary>Writes concepts as SKOS in Turtle: by IRI in ordinal order, languages in the order of the platform, so that equal vocabularies give equal bytes.</summary>
internal sealed class SkosWriter(TextWriter writer)
{
    /// <summary>Writes a vocabulary.</summary>
    /// <param name="taxonomy">The vocabulary.</param>
    public async Task WriteAsync(TaxonomyView taxonomy)
    {
        await writer.WriteAsync($"@prefix skos: <{SkosIris.Skos}> .\n\n<{SkosIris.Scheme}> a skos:ConceptScheme .\n");
        foreach (var (iri, term) in taxonomy.Terms.Select(term => (Iri: IriOf(term), term)).OrderBy(pair => pair.Iri, StringComparer.Ordinal))
        {
            await WriteAsync(iri, term, taxonomy);
        }
    }

    private async Task WriteAsync(string iri, TermView term, TaxonomyView taxonomy)
    {
        await writer.WriteAsync($"\n{TurtleForms.Iri(iri)} a skos:Concept ;\n    skos:inScheme <{SkosIris.Scheme}> ;\n    skos:notation {TurtleForms.Literal(term.Code)}^^<{SkosIris.Code}>");
        foreach (var (predicate, texts) in Texts(term))
        {
            var literals = texts.Select(text => $"{TurtleForms.Literal(text.Text)}@{text.Language}");
            await WriteAsync(predicate, literals);
        }

        await WriteAsync("broader", Lines(term.Extras.GetValueOrDefault("Broader")).Select(taxonomy.ByCode).OfType<TermView>().Select(wider => TurtleForms.Iri(IriOf(wider))));
        await writer.WriteAsync(" .\n");
    }

    private async Task WriteAsync(string predicate, IEnumerable<string> objects)
    {
        if (string.Join(",\n        ", objects) is { Length: > 0 } list)
        {
            await writer.WriteAsync($" ;\n    skos:{predicate} {list}");
        }
    }

    private static IEnumerable<(string Predicate, List<(string Language, string Text)> Texts)> Texts(TermView term)
    {
        yield return ("prefLabel", Each(language => [SkosTexts.Label(term.Labels.GetValueOrDefault(language, ""))]));
        yield return ("altLabel", Each(language => Lines(Extra(term, "AltLabels", language)).Select(SkosTexts.Label)));
        yield return ("definition", Each(language => [SkosTexts.Paragraphs(Extra(term, "Definition", language))]));
    }

    private static List<(string Language, string Text)> Each(Func<string, IEnumerable<string>> texts) =>
    [
        .. from language in SiteLanguages.All
           from text in texts(language.Code).Distinct(StringComparer.Ordinal)
           where text.Length > 0
           select (language.Code, text),
    ];

    private static string Extra(TermView term, string field, string language) => term.Extras.GetValueOrDefault(field + TermView.Suffix(language), "");

    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string IriOf(TermView term) => SkosIris.Of(term.Extras.GetValueOrDefault("Source", ""), term.Code);
}
