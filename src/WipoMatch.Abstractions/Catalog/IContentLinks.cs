namespace WipoMatch.Catalog;

/// <summary>Addresses of published items, whichever module shows them.</summary>
public interface IContentLinks
{
    /// <summary>The routes by content type.</summary>
    IReadOnlyDictionary<string, ContentRoute> Routes { get; }

    /// <summary>The address of an item on the pages of a language.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="language">The language of the page; the item may be in another.</param>
    string Url(CatalogEntry entry, string language);

    /// <summary>The addresses of a thing in all six languages.</summary>
    /// <param name="set">The thing.</param>
    IReadOnlyDictionary<string, string> Urls(CatalogSet set);
}
