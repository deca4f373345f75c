using WipoMatch.Catalog;
using WipoMatch.ContentManagement;

namespace WipoMatch.Following.Telling;

/// <summary>Picks what nobody could read before a moment; a thing that was only changed, or translated, is not new.</summary>
public sealed class NewMatches(IContentManager content)
{
    /// <summary>The new ones of some things, in their order.</summary>
    /// <param name="found">What a search finds.</param>
    /// <param name="since">The moment.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<CatalogSet>> AmongAsync(IReadOnlyList<CatalogSet> found, DateTime since, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        var fresh = new List<CatalogSet>();

        // A language that is live unchanged since then rules a thing out without a look at its versions.
        foreach (var set in found.Where(set => set.Entries.All(entry => entry.PublishedUtc > since)))
        {
            if (!await WasLiveAsync(set, since, cancellationToken))
            {
                fresh.Add(set);
            }
        }

        return fresh;
    }

    // Every publishing leaves a version with its date.
    private async Task<bool> WasLiveAsync(CatalogSet set, DateTime since, CancellationToken cancellationToken)
    {
        foreach (var entry in set.Entries)
        {
            var versions = await content.GetVersionsAsync(entry.ContentItemId, cancellationToken);
            if (versions.Any(version => version.PublishedUtc <= since))
            {
                return true;
            }
        }

        return false;
    }
}
