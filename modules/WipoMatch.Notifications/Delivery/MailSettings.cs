using System.Globalization;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using WipoMatch.Hosting;

namespace WipoMatch.Notifications.Delivery;

/// <summary>The settings <c>WipoMatch:Mail</c>.</summary>
/// <param name="Mode">How mail leaves.</param>
/// <param name="Host">The mail server.</param>
/// <param name="Port">Its port for STARTTLS.</param>
/// <param name="User">The user there, or null.</param>
/// <param name="Password">The password there, or null.</param>
/// <param name="From">The sender.</param>
public sealed record MailSettings(MailMode Mode, string Host, int Port, string? User, string? Password, string From)
{
    private const int Submission = 587;

    private const int ImplicitTls = 465;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The configuration of the host.</param>
    /// <exception cref="SettingException">A setting is wrong; the message is one sentence that says how to mend it.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection("WipoMatch:Mail");
        var settings = new MailSettings(
            ModeOf(section["Mode"]), section["Host"] ?? "", PortOf(section["Port"]), Text(section["User"]), Text(section["Password"]), section["From"] ?? "wipomatch@localhost");
        if (settings.Mode == MailMode.Smtp)
        {
            settings.Check(configuration["WipoMatch:Site:BaseUrl"]);
        }

        return settings;
    }

    /// <summary>Hides the password.</summary>
    public override string ToString() => $"{Mode} {Host}:{Port} as {User}, from {From}";

    // Links in mail must not follow the address that somebody wrote into a request.
    private void Check(string? baseUrl)
    {
        if (Host.Length == 0)
        {
            throw new SettingException("WipoMatch:Mail:Mode is Smtp, but no mail server is named; set WipoMatch:Mail:Host.");
        }

        if (!MailAddress.TryCreate(From, out _))
        {
            throw new SettingException($"WipoMatch:Mail:From '{From}' is no mail address; write one like desk@example.org.");
        }

        if (string.IsNullOrWhiteSpace(baseUrl))
        {
            throw new SettingException("Mail is sent, but links in it have no address; set WipoMatch:Site:BaseUrl to the public address of the site.");
        }
    }

    private static MailMode ModeOf(string? text) => string.IsNullOrWhiteSpace(text) ? MailMode.Mailbox
        : Enum.TryParse<MailMode>(text, ignoreCase: true, out var mode) && Enum.IsDefined(mode) ? mode
        : throw new SettingException($"WipoMatch:Mail:Mode '{text}' is neither Mailbox nor Smtp.");

    private static int PortOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Submission;
        }

        return !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is 0 or > 65_535
                ? throw new SettingException($"WipoMatch:Mail:Port '{text}' is no port; mail servers take mail at 587.")
            : port == ImplicitTls
                ? throw new SettingException("WipoMatch:Mail:Port 465 (TLS from the first byte) is not supported; use port 587, where the connection is encrypted by STARTTLS.")
            : port;
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
