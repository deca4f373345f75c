using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Feedback.Letters;
using WipoMatch.Feedback.Messages;
using WipoMatch.Localization;

namespace WipoMatch.Feedback.Writing;

/// <summary>Keeps a message and tells those who read it.</summary>
public sealed class TakeMessage(DbContext db, FeedbackLetters letters, TimeProvider clock)
{
    /// <summary>Keeps it in the running write transaction.</summary>
    /// <param name="writing">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task RunAsync(WrittenMessage writing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writing);
        var message = new Message
        {
            Kind = writing.Kind,
            Language = SiteLanguages.Current.Code,
            Page = writing.Page,
            CameFor = writing.CameFor,
            Succeeded = writing.Succeeded,
            Text = writing.Text,
            Email = writing.Email,
            WrittenUtc = clock.UtcNow(),
        };
        db.Add(message);
        await db.SaveChangesAsync(cancellationToken);
        await letters.ArrivedAsync(message, cancellationToken);
    }
}
