using System.Text.Json.Nodes;

namespace WipoMatch.ContentManagement;

/// <summary>
/// One version of a content item: Orchard Core's eleven properties and one JSON key for each part.
/// Source of the shape: OrchardCore.ContentManagement.ContentItem.
/// </summary>
public sealed class ContentItem : ContentElement
{
    /// <summary>The id of the item, the same for all its versions; 26 characters.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The id of this version; 26 characters.</summary>
    public string ContentItemVersionId { get; set; } = "";

    /// <summary>The content type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The title in lists.</summary>
    public string DisplayText { get; set; } = "";

    /// <summary>Whether this is the newest version. Only the content manager writes it.</summary>
    public bool Latest { get; set; }

    /// <summary>Whether this is the live version. Only the content manager writes it.</summary>
    public bool Published { get; set; }

    /// <summary>When it was changed last, UTC.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When it was published, UTC.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the item was created, UTC.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user who created it.</summary>
    public string Owner { get; set; } = "";

    /// <summary>The name of the user who changed it last.</summary>
    public string Author { get; set; } = "";

    /// <summary>The row's stamp: rises with each change, guards against lost updates; 0 for an item that is not stored yet. Not exported.</summary>
    public long RowStamp { get; set; }

    /// <summary>The part named like the type: it carries the type's own fields.</summary>
    public JsonObject OwnPart => Part(ContentType);

    /// <summary>The JSON of a part; made when missing.</summary>
    /// <param name="name">The part's name.</param>
    public JsonObject Part(string name)
    {
        if (Content[name] is not JsonObject part)
        {
            part = [];
            Content[name] = part;
        }

        return part;
    }

    /// <summary>Reads a part.</summary>
    /// <typeparam name="T">The part's class; its name is the key.</typeparam>
    /// <returns>The part, or null when the item does not have it.</returns>
    public T? As<T>() where T : ContentPart, new() =>
        Content[typeof(T).Name] is JsonObject json ? ContentPart.Read<T>(json, this) : null;

    /// <summary>Changes a part, adding it when missing.</summary>
    /// <typeparam name="T">The part's class.</typeparam>
    /// <param name="change">Sets properties.</param>
    public ContentItem Alter<T>(Action<T> change) where T : ContentPart, new()
    {
        ArgumentNullException.ThrowIfNull(change);
        var part = As<T>() ?? new T { ContentItem = this };
        change(part);
        part.Apply();
        return this;
    }
}
