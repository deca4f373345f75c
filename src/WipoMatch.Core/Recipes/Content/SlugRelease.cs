using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.ContentManagement;

namespace WipoMatch.Core.Recipes.Content;

/// <summary>
/// Lets go of the addresses of items that get a new live version, before the first one is imported: two items that exchanged addresses could
/// not take each other's otherwise. What an item does not take again stays as a redirect.
/// </summary>
internal sealed class SlugRelease(DbContext db)
{
    private const int BatchSize = 500;

    /// <summary>Lets go.</summary>
    /// <param name="live">The live versions of a recipe by item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task RunAsync(IReadOnlyDictionary<string, string> live, CancellationToken cancellationToken)
    {
        foreach (var batch in live.Chunk(BatchSize))
        {
            var versions = batch.Select(pair => pair.Value).ToList();
            var known = await db.Set<ContentItemRow>()
                .Where(row => versions.Contains(row.ContentItemVersionId)).Select(row => row.ContentItemVersionId).ToListAsync(cancellationToken);
            var items = batch.Where(pair => !known.Contains(pair.Value, StringComparer.Ordinal)).Select(pair => pair.Key).ToList();
            await db.Set<SlugRow>().Where(row => items.Contains(row.ContentItemId) && row.IsCurrent)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsCurrent, false), cancellationToken);
        }
    }
}
