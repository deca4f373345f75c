namespace WipoMatch.Catalog;

/// <summary>What is published at one moment; immutable.</summary>
public abstract class CatalogSnapshot
{
    /// <summary>The content stamp that the snapshot includes.</summary>
    public abstract long Stamp { get; }

    /// <summary>All sets of some types, newest publication first.</summary>
    /// <param name="contentTypes">The types.</param>
    public abstract IReadOnlyList<CatalogSet> SetsOf(params IReadOnlyList<string> contentTypes);

    /// <summary>An item by its content item id, or null.</summary>
    /// <param name="contentItemId">The id.</param>
    public abstract CatalogEntry? Find(string contentItemId);

    /// <summary>An item by its exchange id, or null.</summary>
    /// <param name="exchangeId">The id.</param>
    public abstract CatalogEntry? FindByExchangeId(string exchangeId);

    /// <summary>An item by its address.</summary>
    /// <param name="list">The list's path: <c>stories</c>.</param>
    /// <param name="language">The language of the address.</param>
    /// <param name="slug">The slug, current or former.</param>
    /// <returns>The set, or null; compare the slug to see whether the address is a former one.</returns>
    public abstract CatalogSet? FindBySlug(string list, string language, string slug);

    /// <summary>The set of an item, or null.</summary>
    /// <param name="localizationSet">The set's id.</param>
    public abstract CatalogSet? FindSet(string localizationSet);

    /// <summary>Filters, counts facets, sorts and pages.</summary>
    /// <param name="query">What is asked.</param>
    public abstract CatalogPage Query(CatalogQuery query);
}
