using Microsoft.EntityFrameworkCore;

namespace WipoMatch.Feedback.Messages;

/// <summary>Finds messages.</summary>
public sealed class MessageStore(DbContext db)
{
    /// <summary>A message to be read, or null.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Message?> FindAsync(long id, CancellationToken cancellationToken) =>
        db.Set<Message>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>A message to be changed in the running transaction, or null.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Message?> TakeAsync(long id, CancellationToken cancellationToken) =>
        db.Set<Message>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>What was done about a message, oldest first.</summary>
    /// <param name="id">The message.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<MessageStep>> StepsAsync(long id, CancellationToken cancellationToken) =>
        await db.Set<MessageStep>().AsNoTracking().Where(row => row.MessageId == id).OrderBy(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>The open messages that wait longest.</summary>
    /// <param name="most">How many.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<Message>> OldestOpenAsync(int most, CancellationToken cancellationToken) => await db.Set<Message>().AsNoTracking()
        .Where(row => row.ClosedUtc == null).OrderBy(row => row.WrittenUtc).ThenBy(row => row.Id).Take(most).ToListAsync(cancellationToken);

    /// <summary>How many messages are open.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<int> CountOpenAsync(CancellationToken cancellationToken) => db.Set<Message>().CountAsync(row => row.ClosedUtc == null, cancellationToken);
}
