using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.ContentManagement;

/// <summary>
/// A content item as Orchard Core writes it: eleven properties in a fixed order, then one key for each part.
/// Property names are case-sensitive, as in OrchardCore.ContentManagement.ContentItemConverter; other keys become parts.
/// </summary>
public static class ContentItemJson
{
    private static readonly string[] Reserved =
    [
        "ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published",
        "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author",
    ];

    /// <summary>Reads an item.</summary>
    /// <param name="json">The JSON of one item; it is copied.</param>
    /// <exception cref="FormatException">A property has a value of the wrong kind.</exception>
    public static ContentItem Parse(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var item = new ContentItem
        {
            ContentItemId = Text(json, "ContentItemId"),
            ContentItemVersionId = Text(json, "ContentItemVersionId"),
            ContentType = Text(json, "ContentType"),
            DisplayText = Text(json, "DisplayText"),
            Latest = Flag(json, "Latest"),
            Published = Flag(json, "Published"),
            ModifiedUtc = Instant(json, "ModifiedUtc"),
            PublishedUtc = Instant(json, "PublishedUtc"),
            CreatedUtc = Instant(json, "CreatedUtc"),
            Owner = Text(json, "Owner"),
            Author = Text(json, "Author"),
        };
        foreach (var (key, value) in json)
        {
            if (!Reserved.Contains(key, StringComparer.Ordinal) && key != "Id")
            {
                item.Content[key] = value?.DeepClone();
            }
        }

        return item;
    }

    /// <summary>Writes an item; parts and their keys stand in ordinal order.</summary>
    /// <param name="item">The item.</param>
    public static JsonObject Write(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var json = new JsonObject
        {
            ["ContentItemId"] = item.ContentItemId,
            ["ContentItemVersionId"] = item.ContentItemVersionId,
            ["ContentType"] = item.ContentType,
            ["DisplayText"] = item.DisplayText,
            ["Latest"] = item.Latest,
            ["Published"] = item.Published,
            ["ModifiedUtc"] = Written(item.ModifiedUtc),
            ["PublishedUtc"] = Written(item.PublishedUtc),
            ["CreatedUtc"] = Written(item.CreatedUtc),
            ["Owner"] = item.Owner,
            ["Author"] = item.Author,
        };
        foreach (var (key, value) in ContentJson.Read(ContentJson.Write(item.Content)))
        {
            json[key] = value?.DeepClone();
        }

        return json;
    }

    private static string Text(JsonObject json, string key) => json[key] switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw new FormatException($"{key} must be a text."),
    };

    private static bool Flag(JsonObject json, string key) => json[key] switch
    {
        null => false,
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => value.GetValue<bool>(),
        _ => throw new FormatException($"{key} must be true or false."),
    };

    private static DateTime? Instant(JsonObject json, string key)
    {
        var text = Text(json, key);
        if (text.Length == 0)
        {
            return null;
        }

        const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var instant)
            ? Milliseconds.Cut(instant)
            : throw new FormatException($"{key} must be an instant such as 2026-01-31T09:30:00Z.");
    }

    private static JsonValue? Written(DateTime? instant) =>
        instant is { } value ? JsonValue.Create(value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture)) : null;
}
