using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using WipoMatch.Notifications.Mails;

namespace WipoMatch.Notifications.Delivery;

/// <summary>Hands mails to a mail server, over an encrypted connection only unless the server is this machine.</summary>
internal sealed class SmtpTransport(MailSettings settings) : IMailTransport
{
    public async Task SendAsync(MailRow mail, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = !IsThisMachine(settings.Host),
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };
        using var message = Message(mail);
        await client.SendMailAsync(message, cancellationToken);
    }

    private MailMessage Message(MailRow mail)
    {
        var sender = new MailAddress(settings.From);
        var message = new MailMessage(sender, new MailAddress(mail.Recipient))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
        };

        // The same for each try, so that a mailbox that has it already shows it once.
        message.Headers.Add("Message-ID", $"<{mail.Id}@{sender.Host}>");
        message.Headers.Add("Content-Language", mail.Language);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(mail.Text, Encoding.UTF8, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(mail.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        return message;
    }

    private static bool IsThisMachine(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
