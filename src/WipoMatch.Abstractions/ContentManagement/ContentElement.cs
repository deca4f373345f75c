using System.Text.Json.Nodes;

namespace WipoMatch.ContentManagement;

/// <summary>Something that carries JSON of a content item: the item, a part, a field.</summary>
public abstract class ContentElement
{
    /// <summary>The JSON; changes to it change the item.</summary>
    public JsonObject Content { get; set; } = [];
}
