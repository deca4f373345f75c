using WipoMatch.Catalog;

namespace WipoMatch.Matching.Shown;

/// <summary>Stories that are about what a need is about, and the other way round.</summary>
public interface IStoryQuery
{
    /// <summary>The stories that may help with a need.</summary>
    /// <param name="need">The need.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<NearLine>> OfNeedAsync(CatalogSet need, CancellationToken cancellationToken);

    /// <summary>The needs and the open offers close to a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<NearLine>> OfStoryAsync(CatalogSet story, CancellationToken cancellationToken);
}
