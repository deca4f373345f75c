using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Taxonomies;

/// <summary>Reads a taxonomy from its content item; labels per language are text fields of the term (TitleAr … TitleZhCN).</summary>
internal static class TaxonomyReader
{
    public static TaxonomyView Read(ContentItem item)
    {
        var terms = (item.Content["TaxonomyPart"]?["Terms"] as JsonArray)?.OfType<JsonObject>() ?? [];
        return new TaxonomyView(item.ContentItemId, item.As<AliasPart>()?.Alias ?? "", [.. terms.Select(Term)]);
    }

    private static TermView Term(JsonObject term)
    {
        var id = term["ContentItemId"]?.GetValue<string>() ?? "";
        var extras = new Dictionary<string, string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, field) in term["Term"] as JsonObject ?? [])
        {
            if (field?["Text"] is JsonValue text && text.GetValueKind() == JsonValueKind.String)
            {
                extras[name] = text.GetValue<string>();
            }
            else if (field?["Value"] is JsonValue number && number.GetValueKind() == JsonValueKind.Number)
            {
                numbers[name] = number.GetValue<double>();
            }
        }

        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        if (term["DisplayText"]?.GetValue<string>() is { Length: > 0 } english)
        {
            labels[SiteLanguages.Default] = english;
        }

        foreach (var language in SiteLanguages.All.Where(language => language.Code != SiteLanguages.Default))
        {
            if (extras.Remove("Title" + TermView.Suffix(language.Code), out var label))
            {
                labels[language.Code] = label;
            }
        }

        return new TermView(id, extras.GetValueOrDefault("Code") ?? id, labels, extras, numbers);
    }
}
