using WipoMatch.Notifications.Mails;

namespace WipoMatch.Notifications.Delivery;

/// <summary>Leaves mails where they are, to be read at <c>/dev/mail</c>.</summary>
internal sealed class MailboxTransport : IMailTransport
{
    public Task SendAsync(MailRow mail, CancellationToken cancellationToken) => Task.CompletedTask;
}
