using System.Text.Json;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Concepts.Scheme;

/// <summary>The taxonomy file that comes with the product, for places without a database and for sites that did not apply it.</summary>
internal static class ShippedConcepts
{
    private const string Resource = "taxonomies/concepts.json";

    public static TaxonomyView Read()
    {
        using var stream = typeof(ShippedConcepts).Assembly.GetManifestResourceStream(Resource)!;
        return Read(stream);
    }

    internal static TaxonomyView Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var terms = document.RootElement.GetProperty("TaxonomyPart").GetProperty("Terms").EnumerateArray().Select(Term);
        return new(document.RootElement.GetProperty("ContentItemId").GetString()!, TaxonomyAliases.Concepts, [.. terms]);
    }

    private static TermView Term(JsonElement term)
    {
        var extras = term.GetProperty("Term").EnumerateObject().ToDictionary(
            field => field.Name, field => field.Value.GetProperty("Text").GetString()!, StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal) { [SiteLanguages.Default] = term.GetProperty("DisplayText").GetString()! };
        foreach (var language in SiteLanguages.All.Select(language => language.Code))
        {
            if (extras.Remove("Title" + TermView.Suffix(language), out var label))
            {
                labels[language] = label;
            }
        }

        return new(term.GetProperty("ContentItemId").GetString()!, extras["Code"], labels, extras, new Dictionary<string, double>());
    }
}
