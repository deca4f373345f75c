using Microsoft.EntityFrameworkCore;
using WipoMatch.Following.Telling;

namespace WipoMatch.Following.Searches;

/// <summary>The searches that somebody follows.</summary>
public sealed class OwnSearches(DbContext db, SearchReading reading, SearchWords words, NewMatches news)
{
    /// <summary>Whether a search is followed.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="address">The search.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<bool> IsFollowedAsync(string userId, SearchAddress address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        return db.Set<FollowedSearch>().AnyAsync(
            row => row.UserId == userId && row.Language == address.Language && row.Place == address.Place && row.Query == address.Query, cancellationToken);
    }

    /// <summary>All of them, the last first.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<OwnSearch>> ReadAsync(string userId, CancellationToken cancellationToken)
    {
        var rows = await db.Set<FollowedSearch>().AsNoTracking().Where(row => row.UserId == userId)
            .OrderByDescending(row => row.FollowedUtc).ThenByDescending(row => row.Id).ToListAsync(cancellationToken);
        var own = new List<OwnSearch>(rows.Count);
        foreach (var row in rows)
        {
            var found = reading.Find(row.Address);
            var fresh = await news.AmongAsync(found, row.ToldUtc, cancellationToken);
            own.Add(new(row.Id, words.Of(row.Address), row.Address, row.FollowedUtc, found.Count, fresh.Count, reading.IsValid(row.Address)));
        }

        return own;
    }
}

/// <summary>A search that somebody follows.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Words">What it asks, in the reader's language.</param>
/// <param name="Address">Where its results stand.</param>
/// <param name="FollowedUtc">Since when it is followed.</param>
/// <param name="Results">How many results it has now.</param>
/// <param name="New">How many of them are new since the person was told last.</param>
/// <param name="IsValid">Whether its list and its filters still exist.</param>
public sealed record OwnSearch(long Id, string Words, SearchAddress Address, DateTime FollowedUtc, int Results, int New, bool IsValid);
