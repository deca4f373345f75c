using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Events;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Settings;

namespace WipoMatch.Notifications.Mails;

/// <summary>Writes mails and the messages that make them leave.</summary>
internal sealed class MailQueue(DbContext db, IOutbox outbox, IIdGenerator ids, ISiteService site, TimeProvider clock) : IMail
{
    /// <summary>The kind of the messages in the outbox.</summary>
    public const string Kind = "mail";

    public async Task<bool> QueueAsync(Letter letter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (await db.Set<MailRow>().AnyAsync(row => row.Key == letter.Key, cancellationToken))
        {
            return false;
        }

        var template = new MailTemplate(letter, site.Current.SiteName);
        var row = new MailRow
        {
            Id = ids.NewId(),
            Key = letter.Key,
            Recipient = letter.To,
            Language = letter.Language,
            Subject = SubjectLine.Of(letter.Subject),
            Text = template.Text(),
            Html = template.Html(),
            CreatedUtc = clock.UtcNow(),
        };
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        await outbox.AddAsync(Kind, new { row.Id }, cancellationToken);
        return true;
    }
}
