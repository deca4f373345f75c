using WipoMatch.Catalog;

namespace WipoMatch.Display;

/// <summary>Knows in which other forms a list can be had.</summary>
public interface IListLinks
{
    /// <summary>The forms of a list besides its page.</summary>
    /// <param name="url">The address of the list with its filters.</param>
    /// <param name="question">The question that the list answers, or null when it is none of the catalogue.</param>
    IReadOnlyList<ListLink> Of(string url, CatalogQuery? question);
}

/// <summary>A list in another form.</summary>
/// <param name="Name">The name of the form, the same in all languages: <c>JSON</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Url">Its address.</param>
public sealed record ListLink(string Name, string MediaType, string Url);

/// <summary>A list and its address: view <c>_ListFormats</c>.</summary>
/// <param name="Url">The address of the list with its filters.</param>
/// <param name="Question">The question that the list answers, or null when it is none of the catalogue.</param>
public sealed record ListLinksModel(string Url, CatalogQuery? Question = null);
