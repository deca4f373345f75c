using WipoMatch.Hosting;

namespace WipoMatch.Notifications.Delivery;

/// <summary>Reads the settings before the site starts, so that a wrong one does not go unnoticed until a mail fails.</summary>
internal sealed class MailCheck(Func<MailSettings> read) : IStartCheck
{
    public void Check() => read();
}
