using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Moderation.Reading;

/// <summary>Reads the values of fields as people read them.</summary>
public sealed class FieldReader(ITaxonomies taxonomies, ICatalog catalog, IStringLocalizer<Texts> localizer)
{
    /// <summary>The value as plain text; empty when there is none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field of its own part.</param>
    public string Read(ContentItem item, ContentFieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(field);
        return field.FieldType switch
        {
            "TextField" => item.Text(field.Name) ?? "",
            "TaxonomyField" => Join(item.Ids(field.Name).Select(id => TermOf(field, id))),
            "ContentPickerField" => Join(item.Ids(field.Name).Select(id => catalog.Current.Find(id)?.Title ?? localizer["NotOnTheSite"])),
            "MultiTextField" => Join(item.Ids(field.Name).Select(WordOf)),
            "NumericField" => item.Number(field.Name)?.ToString(CultureInfo.CurrentCulture) ?? "",
            "BooleanField" => item.Flag(field.Name) is { } flag ? localizer[flag ? "Yes" : "No"] : "",
            "DateField" => item.Day(field.Name) is { } day ? LocalDate.InWords(day) : "",
            "RecordField" => item.Record(field.Name) is { } record ? Flat(record) : "",
            "RecordListField" => string.Join('\n', item.Records(field.Name).Select(Flat)),
            _ => Flat((item.Content[item.ContentType] as JsonObject)?[field.Name]),
        };
    }

    private string TermOf(ContentFieldDefinition field, string id)
    {
        var taxonomy = taxonomies.Get(field.TaxonomyAlias ?? "");
        return taxonomy.ById(id) is { } term ? taxonomies.Label(taxonomy.Alias, term.Code) : id;
    }

    private string WordOf(string code) => taxonomies.Get(TaxonomyAliases.Languages).ByCode(code) is null ? code : taxonomies.Label(TaxonomyAliases.Languages, code);

    private string Join(IEnumerable<string> values) => string.Join(localizer["ListSeparator"], values);

    // What has a shape of its own is read value by value, in the order in which it was written.
    private static string Flat(JsonNode? value) => value switch
    {
        JsonObject json => string.Join(" · ", json.Select(pair => Flat(pair.Value)).Where(text => text.Length > 0)),
        JsonArray array => string.Join(" · ", array.Select(Flat).Where(text => text.Length > 0)),
        null => "",
        _ => value.ToString(),
    };
}
