using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Notifications.Inbox;

/// <summary>The inbox of the person who asks; nobody else's can be reached through it.</summary>
public sealed class OwnInbox(DbContext db, IWriteTransactions transactions, ICurrentUser user, TimeProvider clock)
{
    private const int PageSize = 30;

    /// <summary>How many notices are new.</summary>
    public int CountNew() => Mine().Count(row => row.ReadUtc == null);

    /// <summary>A page of notices, newest first.</summary>
    /// <param name="page">From 1; a page that does not exist is the nearest that does.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<InboxPage> ReadAsync(int page, CancellationToken cancellationToken)
    {
        var count = await Mine().CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var notices = await Mine().OrderByDescending(row => row.CreatedUtc).ThenByDescending(row => row.Id)
            .Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new(notices, await Mine().CountAsync(row => row.ReadUtc == null, cancellationToken), shown, pages);
    }

    /// <summary>Marks one notice as read, and says where it leads.</summary>
    /// <param name="id">The notice.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Null when the person has no such notice, or it leads nowhere.</returns>
    public async Task<string?> OpenAsync(string id, CancellationToken cancellationToken)
    {
        await MarkAsync(row => row.Id == id, cancellationToken);
        return await Mine().Where(row => row.Id == id).Select(row => row.LinkPath).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Marks all notices as read.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task MarkAllAsync(CancellationToken cancellationToken) => MarkAsync(row => true, cancellationToken);

    private Task MarkAsync(System.Linq.Expressions.Expression<Func<NoticeRow, bool>> which, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            DateTime? now = clock.UtcNow();
            await Mine().Where(row => row.ReadUtc == null).Where(which).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadUtc, now), token);
        },
        cancellationToken);

    private IQueryable<NoticeRow> Mine()
    {
        var userId = user.UserId;
        return db.Set<NoticeRow>().AsNoTracking().Where(row => row.UserId == userId);
    }
}
