using System.Text.Json.Nodes;

namespace WipoMatch.ContentManagement;

/// <summary>The one picture of a field, in the shape of Orchard Core's MediaField: an empty description means that the picture only decorates.</summary>
/// <param name="Path">The media path.</param>
/// <param name="Description">What somebody reads who cannot see it; null when nobody has said yet.</param>
public sealed record PictureValue(string Path, string? Description)
{
    /// <summary>Whether the picture only decorates.</summary>
    public bool IsDecorative => Description is "";

    /// <summary>The value of the field.</summary>
    public JsonObject ToField() => new() { ["Paths"] = new JsonArray(Path), ["MediaTexts"] = Description is null ? [] : new JsonArray(Description) };
}
