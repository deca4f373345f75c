using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Events;
using WipoMatch.Notifications.Mails;

namespace WipoMatch.Notifications.Delivery;

/// <summary>
/// Delivers mails of the outbox. The beginning of a delivery is written down before it; when a process dies in between, nobody knows whether the
/// mail arrived, and it is sent once more with the same Message-ID, but not a third time.
/// </summary>
internal sealed class MailDelivery(DbContext db, IWriteTransactions transactions, IMailTransport transport, MailSettings settings, TimeProvider clock)
    : IOutboxHandler
{
    public string Kind => MailQueue.Kind;

    public async Task DeliverAsync(long id, JsonElement payload, CancellationToken cancellationToken)
    {
        var mailId = payload.GetProperty(nameof(MailRow.Id)).GetString()!;
        if (await BeginAsync(mailId, cancellationToken) is not { } mail)
        {
            return;
        }

        try
        {
            await transport.SendAsync(mail, cancellationToken);
        }
        catch (Exception)
        {
            // The server said no, or was not reached: known not to be delivered.
            await ChangeAsync(mailId, row => row.StartedUtc = null, CancellationToken.None);
            throw;
        }

        await ChangeAsync(mailId, Sent, CancellationToken.None);
    }

    private async Task<MailRow?> BeginAsync(string mailId, CancellationToken cancellationToken)
    {
        MailRow? begun = null;
        await ChangeAsync(
            mailId,
            row =>
            {
                if (row.SentUtc is not null || row.GivenUpUtc is not null)
                {
                    return;
                }

                var now = clock.UtcNow();
                if (row.StartedUtc is not null && row.IsRepeated)
                {
                    row.GivenUpUtc = now;
                    return;
                }

                row.IsRepeated = row.StartedUtc is not null;
                row.StartedUtc = now;
                begun = row;
            },
            cancellationToken);
        return begun;
    }

    private void Sent(MailRow row)
    {
        row.SentUtc = clock.UtcNow();
        row.StartedUtc = null;
        if (settings.Mode != MailMode.Mailbox)
        {
            row.Text = row.Html = "";
        }
    }

    private Task ChangeAsync(string mailId, Action<MailRow> change, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            if (await db.Set<MailRow>().SingleOrDefaultAsync(row => row.Id == mailId, token) is { } row)
            {
                change(row);
                await db.SaveChangesAsync(token);
            }
        },
        cancellationToken);
}
