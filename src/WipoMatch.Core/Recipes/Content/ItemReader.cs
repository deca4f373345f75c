using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Content;

/// <summary>Reads an item of a content step and refuses what no database or reader could take.</summary>
internal static class ItemReader
{
    private const int LongestNumber = 40;

    /// <summary>Reads an item; null, and the row rejected, when it does not fit.</summary>
    public static ContentItem? Read(JsonNode? node, RecipeRow row)
    {
        try
        {
            return Refusal(node, row.Place) is { } refusal ? Rejected(row, refusal) : ContentItemJson.Parse(node!.AsObject());
        }
        catch (FormatException exception)
        {
            return Rejected(row, $"{row.Place}: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            return Rejected(row, $"{row.Place}: a text holds half a character (\\ud800 without its second half). Remove it.");
        }
    }

    /// <summary>The id of an item, for its row.</summary>
    public static string IdOf(JsonNode? node)
    {
        try
        {
            return Text(node, "ContentItemId") is { Length: > 0 and <= 64 } id && id.All(char.IsAsciiLetterOrDigit) ? id : "-";
        }
        catch (InvalidOperationException)
        {
            return "-";
        }
    }

    private static ContentItem? Rejected(RecipeRow row, string reason)
    {
        row.Reject(reason);
        return null;
    }

    private static string? Refusal(JsonNode? node, string place)
    {
        if (node is not JsonObject json)
        {
            return $"{place}: it must be an object.";
        }

        foreach (var key in new[] { "ContentItemId", "ContentType" })
        {
            if (json[key] is not null && json[key]!.GetValueKind() != JsonValueKind.String)
            {
                return $"{place}.{key}: it must be a text.";
            }

            if (string.IsNullOrEmpty(Text(json, key)))
            {
                return $"{place}.{key}: {key} is missing.";
            }
        }

        return Walk(json, place);
    }

    private static string? Text(JsonNode? node, string key) =>
        (node as JsonObject)?[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static string? Walk(JsonNode? node, string place) => node switch
    {
        JsonObject json => json.Select(pair => HasNul(pair.Key) ? $"{place}: a key holds the character U+0000. Remove it." : Walk(pair.Value, $"{place}.{pair.Key}")).FirstOrDefault(refusal => refusal is not null),
        JsonArray array => array.Select((item, i) => Walk(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"))).FirstOrDefault(refusal => refusal is not null),
        JsonValue value => OfValue(value, place),
        _ => null,
    };

    private static string? OfValue(JsonValue value, string place) => value.GetValueKind() switch
    {
        JsonValueKind.String when HasNul(value.GetValue<string>()) => $"{place}: the text holds the character U+0000. Remove it.",
        JsonValueKind.Number when !IsNumber(value.ToJsonString()) => $"{place}: the number is too large or too long. Shorten it.",
        _ => null,
    };

    private static bool HasNul(string text) => text.Contains('\0', StringComparison.Ordinal);

    private static bool IsNumber(string text) =>
        text.Length <= LongestNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
