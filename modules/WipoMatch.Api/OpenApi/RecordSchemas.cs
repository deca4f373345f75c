using System.Text.Json.Nodes;
using WipoMatch.Api.Rest;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;

namespace WipoMatch.Api.OpenApi;

/// <summary>The schemas of records, drawn from the content types in force: what is exchanged of a type is what its definition says.</summary>
internal sealed class RecordSchemas(IContentDefinitionManager definitions, FieldSchemas fields)
{
    private const string IdPattern = "^[A-Za-z0-9-]+$";

    /// <summary>The schema of the records of a list.</summary>
    public JsonObject Of(RecordList list)
    {
        var types = definitions.Types.Values.Where(type => Ours(type)?["ExchangeType"]?.GetValue<string>() == list.Type)
            .OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        var properties = Envelope(list, [.. types.Select(type => Ours(type)?["ExchangeKind"]?.GetValue<string>()).OfType<string>()]);
        foreach (var type in types)
        {
            AddPart(properties, type, nameof(TitlePart), "The title.");
            AddPart(properties, type, nameof(MarkdownBodyPart), "The text in Markdown.");
            foreach (var field in type.OwnFields.Where(field => field.Our is { Exchange: not null, Sensitive: false }))
            {
                properties[field.Our.Exchange!] ??= fields.Of(field);
            }
        }

        properties["url"] = Schema.Text("The page for people.", "uri");
        properties["languages"] = Schema.ListOf(Language(), "The languages in which the thing can be read.");
        properties["updated"] = Schema.Text("When readers could see the newest change of it in any language.", "date-time");
        var schema = Schema.Object(
            properties,
            ["type", "id", "language", "url", "languages", "updated"],
            "Keys without a value are left out; keys that are not named here may occur.");
        schema["additionalProperties"] = true;
        return schema;
    }

    private static JsonObject Envelope(RecordList list, IReadOnlyList<string> kinds)
    {
        var id = Schema.Text("The stable id, unique over all types.");
        id["pattern"] = IdPattern;
        var properties = new JsonObject
        {
            ["type"] = Schema.OneOf([list.Type]),
            ["id"] = id,
            ["language"] = Language("The language of the texts."),
            ["state"] = Schema.OneOf(["published"]),
            ["translationOf"] = Schema.Text("The id of the record that this one was translated from."),
            ["slug"] = Schema.Text("The last part of the page's address."),
            ["created"] = Schema.Text(format: "date-time"),
            ["published"] = Schema.Text(format: "date-time"),
        };
        if (kinds.Count > 0)
        {
            properties["kind"] = Schema.OneOf(kinds);
        }

        return properties;
    }

    private static void AddPart(JsonObject properties, ContentTypeDefinition type, string partName, string description)
    {
        var ours = type.Parts.FirstOrDefault(part => part.PartName == partName)?.Settings["WipoMatchPartSettings"];
        if (ours?["Exchange"]?.GetValue<string>() is { } key)
        {
            properties[key] ??= Schema.Text(description);
        }
    }

    private static JsonObject Language(string? description = null) =>
        Schema.OneOf(SiteLanguages.All.Select(language => language.Code).Order(StringComparer.Ordinal), description);

    private static JsonNode? Ours(ContentTypeDefinition type) => type.Settings["WipoMatchTypeSettings"];
}
