using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Concepts.Scheme;

/// <summary>Reads concepts from the terms of their taxonomy: further labels and wider concepts are texts with one entry a line.</summary>
internal static class ConceptTerms
{
    /// <summary>The field of a term that holds its further labels in a language.</summary>
    public static string AltLabelsField(string language) => "AltLabels" + TermView.Suffix(language);

    public static ConceptScheme SchemeOf(TaxonomyView taxonomy) => new(taxonomy.Terms.Select(Read));

    public static Concept Read(TermView term)
    {
        var labels = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var definitions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in SiteLanguages.All.Select(language => language.Code))
        {
            string[] own = [.. Lines(term.Labels.GetValueOrDefault(language)), .. Lines(term.Extras.GetValueOrDefault(AltLabelsField(language)))];
            if (own.Length > 0)
            {
                labels[language] = own;
            }

            if (term.Extras.GetValueOrDefault("Definition" + TermView.Suffix(language)) is { Length: > 0 } definition)
            {
                definitions[language] = definition;
            }
        }

        return new(term.Code, Lines(term.Extras.GetValueOrDefault("Broader")), labels, definitions);
    }

    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
