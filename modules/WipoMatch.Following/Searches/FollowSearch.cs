using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Following.Searches;

/// <summary>Begins to follow a search; a second time changes nothing.</summary>
public sealed class FollowSearch(DbContext db, IWriteTransactions transactions, TimeProvider clock)
{
    /// <summary>So many searches one person follows.</summary>
    public const int Most = 50;

    /// <summary>Does it.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="address">The search.</param>
    /// <param name="origin">The address of the site.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it is followed now; false when the person follows as many as one can.</returns>
    public async Task<bool> RunAsync(string userId, SearchAddress address, Uri origin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(origin);
        var isFollowed = false;
        await transactions.RunAsync(
            async token =>
            {
                var own = await db.Set<FollowedSearch>().AsNoTracking().Where(row => row.UserId == userId).ToListAsync(token);
                var isKnown = own.Any(row => row.Address == address);
                isFollowed = isKnown || own.Count < Most;
                if (!isKnown && isFollowed)
                {
                    var now = clock.UtcNow();
                    db.Add(new FollowedSearch
                    {
                        UserId = userId,
                        Language = address.Language,
                        Place = address.Place,
                        Query = address.Query,
                        Origin = origin.GetLeftPart(UriPartial.Authority),
                        FollowedUtc = now,
                        ToldUtc = now,
                    });
                    await db.SaveChangesAsync(token);
                }
            },
            cancellationToken);
        return isFollowed;
    }
}
