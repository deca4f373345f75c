using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;

namespace WipoMatch.Contents.Editor;

/// <summary>The one picture of a field, in the shape of Orchard Core's MediaField: an empty description means that the picture only decorates.</summary>
/// <param name="Path">The media path.</param>
/// <param name="Description">What somebody reads who cannot see it; null when nobody has said yet.</param>
public sealed record PictureAnswer(string Path, string? Description)
{
    /// <summary>Whether the picture only decorates.</summary>
    public bool IsDecorative => Description is "";

    /// <summary>The picture of a field, or null.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The name of the field.</param>
    public static PictureAnswer? Of(ContentItem item, string field)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.OwnPart[field] is JsonObject value && First(value, "Paths") is { Length: > 0 } path ? new(path, First(value, "MediaTexts")) : null;
    }

    /// <summary>The value of the field.</summary>
    public JsonObject ToField() => new() { ["Paths"] = new JsonArray(Path), ["MediaTexts"] = Description is null ? [] : new JsonArray(Description) };

    private static string? First(JsonObject value, string list) =>
        value[list] is JsonArray { Count: > 0 } array && array[0] is JsonValue text && text.TryGetValue<string>(out var first) ? first : null;
}
