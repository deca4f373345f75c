using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Search;

namespace WipoMatch.Following.Searches;

/// <summary>Asks the catalogue what a followed search finds: what is live, and nothing else.</summary>
public sealed class SearchReading(ICatalog catalog, ITextSearch search, IContentLinks links, IFacetLabels labels)
{
    /// <summary>What it finds, newest publication first.</summary>
    /// <param name="address">The search.</param>
    public IReadOnlyList<CatalogSet> Find(SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!SearchAddress.IsList(address.Place, links))
        {
            return [];
        }

        return catalog.Current.Query(new CatalogQuery
        {
            ContentTypes = [.. links.Routes.Where(route => address.Place == SearchAddress.Everything || route.Value.List == address.Place).Select(route => route.Key)],
            Language = address.Language,
            Filters = address.Filters,
            Matches = address.Text.Length == 0 ? null : search.Find(address.Text, address.Language)?.Scores,
            Sort = CatalogSort.Newest,
            Take = int.MaxValue,
        }).Items;
    }

    /// <summary>Whether the list and every filter still exist; a search with a filter that is gone finds nothing any more.</summary>
    /// <param name="address">The search.</param>
    public bool IsValid(SearchAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return SearchAddress.IsList(address.Place, links) &&
            address.Filters.Where(filter => filter.Key != FacetKeys.Year).All(filter => filter.Value.Any(value => IsKnown(filter.Key, value)));
    }

    // What has no name is shown by its code.
    private bool IsKnown(string key, string value) => labels.Value(key, value) != value;
}
