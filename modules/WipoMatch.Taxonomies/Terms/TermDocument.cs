using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Reads and writes a term inside the document of its taxonomy.</summary>
internal static class TermDocument
{
    /// <summary>The terms of a taxonomy, in order.</summary>
    public static JsonArray TermsOf(ContentItem taxonomy)
    {
        var part = taxonomy.Part("TaxonomyPart");
        if (part["Terms"] is not JsonArray terms)
        {
            part["Terms"] = terms = [];
        }

        return terms;
    }

    /// <summary>A new term without labels.</summary>
    public static JsonObject New(ContentItem taxonomy, string id, string code) => new()
    {
        ["ContentItemId"] = id,
        ["ContentType"] = "Term",
        ["DisplayText"] = "",
        ["TitlePart"] = new JsonObject { ["Title"] = "" },
        ["Term"] = new JsonObject { ["Code"] = new JsonObject { ["Text"] = code } },
        ["TermPart"] = new JsonObject { ["TaxonomyContentItemId"] = taxonomy.ContentItemId },
    };

    /// <summary>The stable id.</summary>
    public static string IdOf(JsonObject term) => Text(term["ContentItemId"]);

    /// <summary>The stable code.</summary>
    public static string CodeOf(JsonObject term) => Field(term, "Code") is { Length: > 0 } code ? code : IdOf(term);

    /// <summary>The label in a language; empty when it is missing.</summary>
    public static string LabelOf(JsonObject term, string language) =>
        language == SiteLanguages.Default ? Text(term["DisplayText"]) : Field(term, "Title" + TermView.Suffix(language));

    /// <summary>The definition in a language; empty when there is none.</summary>
    public static string DefinitionOf(JsonObject term, string language) => Field(term, "Definition" + TermView.Suffix(language));

    /// <summary>The further labels in a language, one a line; empty when there are none.</summary>
    public static string FurtherLabelsOf(JsonObject term, string language) => Field(term, "AltLabels" + TermView.Suffix(language));

    /// <summary>The codes of wider terms.</summary>
    public static IReadOnlyList<string> BroaderOf(JsonObject term) => Field(term, "Broader").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The IRI under which its publisher knows the term; empty for terms of this site.</summary>
    public static string SourceOf(JsonObject term) => Field(term, "Source");

    /// <summary>Sets the IRI of its publisher.</summary>
    public static void SetSource(JsonObject term, string iri) => SetField(term, "Source", iri);

    /// <summary>Sets the further labels in a language, one a line; empty ones are taken away.</summary>
    public static void SetFurtherLabels(JsonObject term, string language, string labels) => SetField(term, "AltLabels" + TermView.Suffix(language), labels);

    /// <summary>Sets the codes of wider terms.</summary>
    public static void SetBroader(JsonObject term, IReadOnlyList<string> codes) => SetField(term, "Broader", string.Join('\n', codes));

    /// <summary>Sets the label in a language; an empty one is taken away.</summary>
    public static void SetLabel(JsonObject term, string language, string label)
    {
        if (language != SiteLanguages.Default)
        {
            SetField(term, "Title" + TermView.Suffix(language), label);
            return;
        }

        term["DisplayText"] = label;
        term["TitlePart"] = new JsonObject { ["Title"] = label };
    }

    /// <summary>Sets the definition in a language; an empty one is taken away.</summary>
    public static void SetDefinition(JsonObject term, string language, string definition) =>
        SetField(term, "Definition" + TermView.Suffix(language), definition);

    private static string Field(JsonObject term, string name) => Text(term["Term"]?[name]?["Text"]);

    private static void SetField(JsonObject term, string name, string value)
    {
        if (term["Term"] is not JsonObject fields)
        {
            term["Term"] = fields = [];
        }

        if (value.Length == 0)
        {
            fields.Remove(name);
        }
        else if (Field(term, name) != value)
        {
            fields[name] = new JsonObject { ["Text"] = value };
        }
    }

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
