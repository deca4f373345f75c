namespace WipoMatch.Catalog;

/// <summary>Everything that is published, in memory: what lists, facets, links and look-ups need. No draft ever enters it.</summary>
public interface ICatalog
{
    /// <summary>The catalogue as of the stamps that this request has seen.</summary>
    CatalogSnapshot Current { get; }

    /// <summary>Brings the snapshot up to the current stamps.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask RefreshAsync(CancellationToken cancellationToken = default);
}
