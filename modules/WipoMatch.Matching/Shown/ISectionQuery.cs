using WipoMatch.Catalog;
using WipoMatch.Matching.Components;

namespace WipoMatch.Matching.Shown;

/// <summary>What the sections of needs and offers show.</summary>
public interface ISectionQuery
{
    /// <summary>The offers for a need.</summary>
    /// <param name="need">The need.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<PairSection> OfNeedAsync(CatalogSet need, CancellationToken cancellationToken);

    /// <summary>The needs for an offer.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<PairSection> OfOfferAsync(CatalogSet offer, CancellationToken cancellationToken);
}
