using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Feedback.Letters;
using WipoMatch.Feedback.Messages;
using WipoMatch.Security;

namespace WipoMatch.Feedback.Desk;

/// <summary>Writes to the address that somebody left; nobody gets to see it.</summary>
public sealed class AnswerMessage(DbContext db, MessageStore store, FeedbackLetters letters, IAuditTrail audit, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Answers, in the running write transaction.</summary>
    /// <param name="id">The message.</param>
    /// <param name="stamp">The stamp of the message that was read.</param>
    /// <param name="text">The answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<DeskAnswer> RunAsync(long id, long stamp, string text, CancellationToken cancellationToken)
    {
        if (await store.TakeAsync(id, cancellationToken) is not { } message)
        {
            return new DeskAnswer.Unknown();
        }

        if (message.Email is null || message.Stamp != stamp)
        {
            return new DeskAnswer.Refused(message.Email is null ? "RefusedNoAddress" : "RefusedChanged");
        }

        message.Stamp++;
        var step = new MessageStep { MessageId = id, Action = MessageStep.Answer, ActorName = user.DisplayName, AtUtc = clock.UtcNow(), Text = text };
        db.Add(step);
        await db.SaveChangesAsync(cancellationToken);
        await audit.RecordAsync(new("feedback", step.Action, message.Reference, message.Reference), cancellationToken);
        await letters.AnsweredAsync(message, step, cancellationToken);
        return new DeskAnswer.Done();
    }
}
