using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;

namespace WipoMatch.Peers.Questions;

/// <summary>Writes down what happens, in the transaction in which it happens. The record of changes gets reference and title, and never a text.</summary>
public sealed class QuestionJournal(DbContext db, IAuditTrail audit)
{
    /// <summary>Saves a question with a message, and records what was done.</summary>
    /// <param name="question">The question as it is now.</param>
    /// <param name="message">What was written or happened.</param>
    /// <param name="before">The state before.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="action">What the record of changes calls it, where that is not the action of the message.</param>
    public async Task WriteAsync(Question question, QuestionMessage message, string before, CancellationToken cancellationToken, string? action = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(message);

        // A new question has no identifier before it is saved.
        await db.SaveChangesAsync(cancellationToken);
        message.QuestionId = question.Id;
        db.Update(message);
        await db.SaveChangesAsync(cancellationToken);
        await audit.RecordAsync(
            new("question", action ?? message.Action, QuestionId(question), $"{question.Reference} {question.SubjectTitle}".Trim())
            {
                Reason = message.Reason,
                Before = new { State = before },
                After = new { question.State },
            },
            cancellationToken);
    }

    private static string QuestionId(Question question) => question.Id.ToString(CultureInfo.InvariantCulture);
}
