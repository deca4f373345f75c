namespace WipoMatch.Catalog;

/// <summary>Where items of a content type live; registered by the module that shows them.</summary>
/// <param name="ContentType">The type.</param>
/// <param name="List">The list's path below the language: <c>stories</c>; empty for items that live directly below the language.</param>
/// <param name="ExchangeType">The type in exchange records and the facet <c>type</c>: <c>story</c>.</param>
public sealed record ContentRoute(string ContentType, string List, string ExchangeType)
{
    /// <summary>The address of an item.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="slug">The item's slug.</param>
    public string Url(string language, string slug) => List.Length == 0 ? $"/{language}/{Uri.EscapeDataString(slug)}" : $"/{language}/{List}/{Uri.EscapeDataString(slug)}";
}
