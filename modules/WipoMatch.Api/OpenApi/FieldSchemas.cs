using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Taxonomies;

namespace WipoMatch.Api.OpenApi;

/// <summary>The schema of a field's value in records.</summary>
internal sealed class FieldSchemas(ITaxonomies taxonomies)
{
    private const int MostCodes = 40;

    /// <summary>The schema of a field; null for a kind of field that is not exchanged.</summary>
    public JsonObject? Of(ContentFieldDefinition field)
    {
        var description = field.Settings[field.FieldType + "Settings"]?["Hint"]?.GetValue<string>();
        return field.FieldType switch
        {
            "TextField" => Limited(Schema.Text(description, field.Our.Validation.WebAddress ? "uri" : null), field.Our.Validation),
            "NumericField" => field.Our.Validation.WholeNumber ? Schema.Whole(description) : Schema.Number(description),
            "BooleanField" => Schema.Flag(description),
            "DateField" => Schema.Text(description, "date"),
            "TaxonomyField" => Several(field, Code(field), description),
            "ContentPickerField" => Several(field, Schema.Text("The id of a record."), description),
            "MultiTextField" => Several(field, Schema.Text(), description),
            "RecordField" => Record(field, description),
            "RecordListField" => Schema.ListOf(Record(field, null), description),
            _ => null,
        };
    }

    private static JsonObject Several(ContentFieldDefinition field, JsonObject value, string? description)
    {
        if (!field.Our.IsSingle)
        {
            return Schema.ListOf(value, description);
        }

        value["description"] = string.Join(' ', new[] { description, value["description"]?.GetValue<string>() }.Where(text => !string.IsNullOrEmpty(text)));
        return value;
    }

    private JsonObject Code(ContentFieldDefinition field)
    {
        var codes = field.Our.Codes.Count > 0 ? field.Our.Codes : [.. taxonomies.Get(field.TaxonomyAlias ?? "").Terms.Select(term => term.Code)];
        var description = codes.Count is > 0 and <= MostCodes ? $"One of {string.Join(", ", codes)}." : $"A code of {field.TaxonomyAlias}.";
        return field.Our.Validation.WholeNumber ? Schema.Whole(description) : Schema.Text(description);
    }

    private static JsonObject Limited(JsonObject schema, FieldValidation limits)
    {
        if (limits.MaxLength is { } length)
        {
            schema["maxLength"] = length;
        }

        return schema;
    }

    private JsonObject Record(ContentFieldDefinition field, string? description) => Schema.Object(
        new JsonObject(field.Columns.Select(column => KeyValuePair.Create(column.Name, (JsonNode?)Column(column)))),
        field.Columns.Where(column => column.Required).Select(column => column.Name),
        description);

    private JsonObject Column(RecordColumn column) => column.Kind switch
    {
        "number" => Schema.Number(),
        "whole" => Schema.Whole(minimum: 0),
        "date" => Schema.Text(format: "date"),
        "country" => Schema.Text("ISO 3166-1 alpha-2."),
        "countries" => Schema.ListOf(Schema.Text("ISO 3166-1 alpha-2.")),
        "group" => Schema.Text("The code of a group of countries."),
        "groups" => Schema.ListOf(Schema.Text("The code of a group of countries.")),
        "term" => Schema.Text(Codes(column.Taxonomy)),
        "organization" => Schema.Text("The id of an organization."),
        "party" => Schema.Text("The id of an organization, the code of a country, or a name."),
        "currency" => Schema.Text("ISO 4217."),
        "url" => Schema.Text(format: "uri"),
        _ => Schema.Text(),
    };

    private string Codes(string? taxonomy) => string.Create(
        CultureInfo.InvariantCulture, $"One of {string.Join(", ", taxonomies.Get(taxonomy ?? "").Terms.Select(term => term.Code))}.");
}
