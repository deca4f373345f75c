using WipoMatch.Catalog;

namespace WipoMatch.Display;

/// <summary>Tells the map of the site what it cannot see: pages that are no content items, and content items that are no pages.</summary>
public interface IPagePaths
{
    /// <summary>The paths below the language of public pages with variable parts: <c>/themes/green-innovation</c>.</summary>
    IEnumerable<string> List() => [];

    /// <summary>Whether an item is shown on another page and has none of its own.</summary>
    /// <param name="entry">The item.</param>
    bool Hides(CatalogEntry entry) => false;
}
