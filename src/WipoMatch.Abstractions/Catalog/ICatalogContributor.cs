using WipoMatch.ContentManagement;

namespace WipoMatch.Catalog;

/// <summary>Adds facet values to the catalogue that do not stand in a field (a derived modality); runs when an item is published.</summary>
public interface ICatalogContributor
{
    /// <summary>Adds values.</summary>
    /// <param name="item">The item that goes live.</param>
    /// <param name="facets">Values by facet key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task ContributeAsync(ContentItem item, IDictionary<string, IReadOnlyList<string>> facets, CancellationToken cancellationToken = default);
}
