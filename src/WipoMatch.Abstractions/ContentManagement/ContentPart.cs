using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WipoMatch.ContentManagement;

/// <summary>
/// A typed view of a part. Its public properties are the part's JSON keys; keys that the class does not know are kept.
/// </summary>
public abstract class ContentPart
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The item that the part belongs to.</summary>
    [JsonIgnore]
    public ContentItem? ContentItem { get; set; }

    /// <summary>Writes the part's properties back into its item.</summary>
    public void Apply()
    {
        var target = ContentItem!.Part(GetType().Name);
        if (PartTexts.Of(GetType()) is { } texts)
        {
            texts.Write(this, target);
            return;
        }

        foreach (var property in JsonSerializer.SerializeToNode(this, GetType(), Options)!.AsObject().ToList())
        {
            target[property.Key] = property.Value?.DeepClone();
        }
    }

    internal static T Read<T>(JsonObject json, ContentItem item) where T : ContentPart, new()
    {
        var part = new T();
        if (PartTexts.Of(typeof(T))?.TryRead(json, part) != true)
        {
            part = json.Deserialize<T>(Options) ?? new T();
        }

        part.ContentItem = item;
        return part;
    }
}
