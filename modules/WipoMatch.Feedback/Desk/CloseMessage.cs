using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Feedback.Messages;
using WipoMatch.Security;

namespace WipoMatch.Feedback.Desk;

/// <summary>Closes a message that was dealt with.</summary>
public sealed class CloseMessage(DbContext db, MessageStore store, IAuditTrail audit, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Closes it, in the running write transaction.</summary>
    /// <param name="id">The message.</param>
    /// <param name="stamp">The stamp of the message that was read.</param>
    /// <param name="note">What was done.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<DeskAnswer> RunAsync(long id, long stamp, string note, CancellationToken cancellationToken)
    {
        if (await store.TakeAsync(id, cancellationToken) is not { } message)
        {
            return new DeskAnswer.Unknown();
        }

        if (message.ClosedUtc is not null || message.Stamp != stamp)
        {
            return new DeskAnswer.Refused(message.ClosedUtc is null ? "RefusedChanged" : "RefusedClosed");
        }

        (message.ClosedUtc, message.Stamp) = (clock.UtcNow(), message.Stamp + 1);
        db.Add(new MessageStep { MessageId = id, Action = MessageStep.Close, ActorName = user.DisplayName, AtUtc = message.ClosedUtc.Value, Text = note });
        await db.SaveChangesAsync(cancellationToken);
        await audit.RecordAsync(new("feedback", MessageStep.Close, message.Reference, message.Reference), cancellationToken);
        return new DeskAnswer.Done();
    }
}
