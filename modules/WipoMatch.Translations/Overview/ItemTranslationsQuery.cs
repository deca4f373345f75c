using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Translations.Grid;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Translations.Overview;

/// <summary>Builds the page of all languages of an item.</summary>
public sealed class ItemTranslationsQuery(CoverageQuery coverage, StandingStore standings, ICatalog catalog, IContentManager content, IContentAccess access)
{
    /// <summary>The page; null when the item is no original that is live.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ItemTranslationsView?> ReadAsync(string sourceItemId, CancellationToken cancellationToken)
    {
        if (await coverage.OfAsync(sourceItemId, cancellationToken) is not { } row
            || await content.GetAsync(sourceItemId, cancellationToken: cancellationToken) is not { } source)
        {
            return null;
        }

        var outdated = new Dictionary<string, OutdatedTranslation>(StringComparer.Ordinal);
        foreach (var standing in await standings.OfSourceAsync(sourceItemId, cancellationToken))
        {
            if (standing.ChangedUtc is { } changed && catalog.Current.Find(standing.ContentItemId) is { } entry)
            {
                outdated[entry.Language] = new(standing.ContentItemId, standing.BasisUtc, changed);
            }
        }

        return new(row, outdated, source.ContentItemVersionId, (await access.OfAsync(source, cancellationToken)).MayPublish);
    }
}
