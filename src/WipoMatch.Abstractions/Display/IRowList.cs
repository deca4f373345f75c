using System.Text.Json.Nodes;

namespace WipoMatch.Display;

/// <summary>The model of a list of things that are no content items: countries, themes.</summary>
public interface IRowList
{
    /// <summary>
    /// The things in the order of the list, all with the same keys. Each has <c>code</c>, its id, and <c>url</c>, its path on the site;
    /// values are texts, numbers, and objects of these.
    /// </summary>
    IReadOnlyList<JsonObject> Rows { get; }
}
