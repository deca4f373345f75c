using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Matching.Stored;

namespace WipoMatch.Matching.Stories;

/// <summary>Writes stories of needs and offers; rows that say the same stay as they are.</summary>
internal sealed class StoryStore(DbContext db, IWriteTransactions transactions)
{
    /// <summary>Writes the stories of some needs and offers.</summary>
    public async Task WriteAsync(IReadOnlyDictionary<string, IReadOnlyList<StoredStory>> stories, CancellationToken cancellationToken)
    {
        var sets = stories.Keys.ToList();
        var known = (await db.Set<StoredStory>().AsNoTracking().Where(row => sets.Contains(row.ListingSet)).OrderBy(row => row.Rank).ToListAsync(cancellationToken))
            .ToLookup(row => row.ListingSet, StringComparer.Ordinal);
        var changed = sets.Where(set => !IsSame(stories[set], [.. known[set]])).ToList();
        if (changed.Count > 0)
        {
            await transactions.RunAsync(
                async token =>
                {
                    await db.Set<StoredStory>().Where(row => changed.Contains(row.ListingSet)).ExecuteDeleteAsync(token);
                    await db.AddNewAsync([.. changed.SelectMany(set => stories[set])], token);
                    await transactions.RaiseAsync(SuggestionStore.Stamp, token);
                },
                cancellationToken);
        }
    }

    /// <summary>Removes the stories of everything else.</summary>
    public async Task RemoveOthersAsync(IReadOnlySet<string> listingSets, CancellationToken cancellationToken)
    {
        var gone = (await db.Set<StoredStory>().Select(row => row.ListingSet).Distinct().ToListAsync(cancellationToken)).Where(set => !listingSets.Contains(set)).ToList();
        foreach (var chunk in gone.Chunk(200))
        {
            await transactions.RunAsync(token => db.Set<StoredStory>().Where(row => chunk.Contains(row.ListingSet)).ExecuteDeleteAsync(token), cancellationToken);
        }
    }

    private static bool IsSame(IReadOnlyList<StoredStory> first, IReadOnlyList<StoredStory> second) =>
        first.Count == second.Count && first.Zip(second).All(pair => pair.First.IsSame(pair.Second));
}
