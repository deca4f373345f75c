using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Records;

/// <summary>Takes a content item to its record, by the definition of its type.</summary>
/// <param name="taxonomies">Knows the codes of terms.</param>
/// <param name="exchangeIds">The exchange ids of the items that records refer to, by content item id; others keep their content item id.</param>
internal sealed class RecordWriter(ITaxonomies taxonomies, IReadOnlyDictionary<string, string> exchangeIds)
{
    /// <summary>The id of an item in records.</summary>
    public static string ExchangeId(ContentItem item) => item.As<AliasPart>()?.Alias is { Length: > 0 } alias ? alias : item.ContentItemId;

    /// <summary>The canonical line of an item, without a line end.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="sourceId">The content item id of the item that it counts as a translation of, or null.</param>
    public string Write(ContentItem item, RecordType type, string? sourceId) => RecordLine.Write(type.Name, Record(item, type, sourceId));

    /// <summary>The record of an item; its keys are put into their order when it is written.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="sourceId">The content item id of the item that it counts as a translation of, or null.</param>
    public JsonObject Record(ContentItem item, RecordType type, string? sourceId)
    {
        var record = new JsonObject
        {
            ["type"] = type.Name,
            ["id"] = ExchangeId(item),
            ["language"] = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture),
            ["state"] = item.Published ? "published" : "draft",
            ["translationOf"] = sourceId is null ? null : Id(sourceId),
            ["slug"] = SlugOf(item),
            ["created"] = Instant(item.CreatedUtc),
            ["published"] = Instant(item.PublishedUtc),
        };
        if (type.Kind is not null)
        {
            record["kind"] = type.Kind;
        }

        WriteTexts(record, item, type);
        foreach (var field in type.Fields)
        {
            record[field.Our.Exchange!] = Value(field, item.OwnPart[field.Name] as JsonObject);
        }

        WriteExtras(record, item, type);
        return record;
    }

    private static void WriteTexts(JsonObject record, ContentItem item, RecordType type)
    {
        if (type.Title is { } title)
        {
            record[title.Key] = item.As<TitlePart>()?.Title;
        }

        if (type.Body is { } body)
        {
            record[body.Key] = item.As<MarkdownBodyPart>()?.Markdown;
        }
    }

    private static void WriteExtras(JsonObject record, ContentItem item, RecordType type)
    {
        if (item.Content[RecordMapper.ExtraPart]?["Extra"] is not JsonObject extra)
        {
            return;
        }

        foreach (var (key, value) in extra.Where(pair => !type.Knows(pair.Key)))
        {
            record[key] = value?.DeepClone();
        }
    }

    private JsonNode? Value(ContentFieldDefinition field, JsonObject? stored) => field.FieldType switch
    {
        "TextField" => stored?["Text"]?.DeepClone(),
        "NumericField" or "BooleanField" => stored?["Value"]?.DeepClone(),
        "DateField" => Day(stored?["Value"]),
        "TaxonomyField" => Values(field, Texts(stored?["TermContentItemIds"]).Select(id => Code(field, id)).OfType<JsonNode>()),
        "ContentPickerField" => Values(field, Texts(stored?["ContentItemIds"]).Select(id => (JsonNode)Id(id))),
        "MultiTextField" => Values(field, Texts(stored?["Values"]).Select(text => (JsonNode)text)),
        "RecordField" => stored?["Value"] is JsonObject record ? Record(field, record) : null,
        "RecordListField" => stored?["Items"] is JsonArray records
            ? new JsonArray([.. records.OfType<JsonObject>().Select(record => Record(field, record))])
            : null,
        _ => null,
    };

    private static JsonNode? Values(ContentFieldDefinition field, IEnumerable<JsonNode> values) =>
        field.Our.IsSingle ? values.FirstOrDefault() : new JsonArray([.. values]);

    private static IEnumerable<string> Texts(JsonNode? list) =>
        (list as JsonArray)?.OfType<JsonValue>().Where(value => value.GetValueKind() == JsonValueKind.String).Select(value => value.GetValue<string>()) ?? [];

    private JsonNode? Code(ContentFieldDefinition field, string termId)
    {
        var code = taxonomies.Get(field.TaxonomyAlias ?? "").ById(termId)?.Code;
        return field.Our.Validation.WholeNumber && int.TryParse(code, CultureInfo.InvariantCulture, out var number) ? number : code;
    }

    private static string? Day(JsonNode? value) =>
        value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>().Split('T')[0] : null;

    /// <summary>Columns in the order of the field, then other keys in ordinal order.</summary>
    private JsonObject Record(ContentFieldDefinition field, JsonObject stored)
    {
        var columns = field.Columns.Select(column => column.Name).ToList();
        var result = new JsonObject();
        foreach (var name in columns.Concat(stored.Select(pair => pair.Key).Except(columns).Order(StringComparer.Ordinal)))
        {
            if (stored[name] is { } value && !ExchangeRecord.IsEmpty(value))
            {
                var kind = field.Columns.FirstOrDefault(column => column.Name == name)?.Kind;
                result[name] = kind is "organization" or "party" ? Id(value.GetValue<string>()) : value.DeepClone();
            }
        }

        return result;
    }

    private string Id(string contentItemId) => exchangeIds.GetValueOrDefault(contentItemId, contentItemId);

    private static string? SlugOf(ContentItem item)
    {
        var path = item.As<AutoroutePart>()?.Path;
        return path?[(path.LastIndexOf('/') + 1)..];
    }

    private static string? Instant(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
