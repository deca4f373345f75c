using WipoMatch.Notifications.Mails;

namespace WipoMatch.Notifications.Delivery;

/// <summary>Hands a mail over; returns when the other side has taken it.</summary>
public interface IMailTransport
{
    /// <summary>Hands a mail over.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="cancellationToken">The process is stopping.</param>
    Task SendAsync(MailRow mail, CancellationToken cancellationToken);
}
