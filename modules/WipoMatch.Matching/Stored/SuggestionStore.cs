using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.Matching.Reading;

namespace WipoMatch.Matching.Stored;

/// <summary>Writes lists of suggestions. A list is written only when its need is still as it was read; rows that say the same stay as they are.</summary>
internal sealed class SuggestionStore(DbContext db, IWriteTransactions transactions, ICatalog catalog, ILiveSets sets, ListingReader listings, TimeProvider clock)
{
    // So many needs are read one by one sooner than the catalogue is brought up to date, for which everybody who writes would wait.
    private const int Few = 8;

    /// <summary>The stamp that rises when readers would see other suggestions, so that kept pages are made anew.</summary>
    public const string Stamp = "suggestions";

    /// <summary>Writes some lists in one transaction.</summary>
    /// <returns>The sets of the needs whose lists are now stored; a need that changed meanwhile is not among them.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<NewList> lists, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> written = [];
        await transactions.RunAsync(async token => written = await WriteInsideAsync(lists, token), cancellationToken);
        return written;
    }

    /// <summary>Removes the lists of needs that are not published any more.</summary>
    public Task RemoveAsync(IReadOnlyCollection<string> needSets, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            await catalog.RefreshAsync(token);
            var gone = needSets.Where(set => catalog.Current.FindSet(set) is null).ToList();
            if (await db.Set<SuggestionList>().Where(row => gone.Contains(row.NeedSet)).ExecuteDeleteAsync(token) > 0)
            {
                await transactions.RaiseAsync(Stamp, token);
            }
        },
        cancellationToken);

    /// <summary>The sets of all needs that have a list.</summary>
    public async Task<IReadOnlyList<string>> NeedSetsAsync(CancellationToken cancellationToken) =>
        await db.Set<SuggestionList>().Select(row => row.NeedSet).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<string>> WriteInsideAsync(IReadOnlyList<NewList> lists, CancellationToken cancellationToken)
    {
        var valid = await ValidAsync(lists, cancellationToken);
        var needs = valid.ConvertAll(list => list.List.NeedSet);
        var known = await db.Set<SuggestionList>().Where(row => needs.Contains(row.NeedSet)).ToDictionaryAsync(row => row.NeedSet, StringComparer.Ordinal, cancellationToken);
        var rows = (await db.Set<StoredSuggestion>().AsNoTracking().Where(row => needs.Contains(row.NeedSet)).OrderBy(row => row.Rank).ToListAsync(cancellationToken))
            .ToLookup(row => row.NeedSet, StringComparer.Ordinal);
        var fresh = valid.Where(list => !known.ContainsKey(list.List.NeedSet) || !IsSame(list.Rows, [.. rows[list.List.NeedSet]])).ToList();
        foreach (var list in valid.Where(list => known.ContainsKey(list.List.NeedSet)))
        {
            Update(known[list.List.NeedSet], list.List, isFresh: fresh.Contains(list));
        }

        await db.SaveChangesAsync(cancellationToken);
        await ReplaceAsync(fresh, known.Keys, cancellationToken);
        return needs;
    }

    // Nobody publishes while this transaction runs: what is live now still is when the list is committed.
    private async Task<List<NewList>> ValidAsync(IReadOnlyList<NewList> lists, CancellationToken cancellationToken)
    {
        var valid = new List<NewList>(lists.Count);
        if (lists.Count > Few)
        {
            await catalog.RefreshAsync(cancellationToken);
        }

        foreach (var list in lists)
        {
            var set = lists.Count > Few ? catalog.Current.FindSet(list.List.NeedSet) : await sets.FindAsync(list.List.NeedSet, cancellationToken);
            if (set is not null && listings.VersionsOf(set) == list.List.Versions)
            {
                valid.Add(list);
            }
        }

        return valid;
    }

    private async Task ReplaceAsync(List<NewList> fresh, IReadOnlyCollection<string> known, CancellationToken cancellationToken)
    {
        if (fresh.Count == 0)
        {
            return;
        }

        var needs = fresh.ConvertAll(list => list.List.NeedSet);
        await db.Set<StoredSuggestion>().Where(row => needs.Contains(row.NeedSet)).ExecuteDeleteAsync(cancellationToken);
        var lists = fresh.Select(list => list.List).Where(list => !known.Contains(list.NeedSet)).ToList();
        lists.ForEach(list => list.ComputedUtc = clock.UtcNow());
        await db.AddNewAsync(lists, cancellationToken);
        await db.AddNewAsync([.. fresh.SelectMany(list => list.Rows)], cancellationToken);
        await transactions.RaiseAsync(Stamp, cancellationToken);
    }

    private void Update(SuggestionList row, SuggestionList from, bool isFresh)
    {
        if (isFresh || (row.Versions, row.Model, row.Concepts, row.Day) != (from.Versions, from.Model, from.Concepts, from.Day))
        {
            (row.Versions, row.Model, row.Concepts, row.Day, row.ComputedUtc) = (from.Versions, from.Model, from.Concepts, from.Day, clock.UtcNow());
        }
    }

    private static bool IsSame(IReadOnlyList<StoredSuggestion> first, IReadOnlyList<StoredSuggestion> second) =>
        first.Count == second.Count && first.Zip(second).All(pair => pair.First.IsSame(pair.Second));
}

/// <summary>A list that is to be stored.</summary>
/// <param name="List">The need and what was read of it.</param>
/// <param name="Rows">The offers, the best first.</param>
internal sealed record NewList(SuggestionList List, IReadOnlyList<StoredSuggestion> Rows);
