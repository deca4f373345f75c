using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Following.Searches;

/// <summary>Ends to follow a search; nobody ends that of somebody else.</summary>
public sealed class StopFollowing(DbContext db, IWriteTransactions transactions)
{
    /// <summary>Does it.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="id">The search.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(string userId, long id, CancellationToken cancellationToken) => transactions.RunAsync(
        token => db.Set<FollowedSearch>().Where(row => row.Id == id && row.UserId == userId).ExecuteDeleteAsync(token), cancellationToken);
}
