using WipoMatch.Hosting;

namespace WipoMatch.Notifications.Delivery;

/// <summary>Tells where mail goes.</summary>
internal sealed class MailLines(MailSettings settings) : IStartLines
{
    public int Position => 10;

    public Task<IReadOnlyList<string>> TellAsync(string address, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>(
    [
        settings.Mode == MailMode.Mailbox
            ? $"Mail   {address}/dev/mail (every mail stays there; none is sent)"
            : $"Mail   is sent by {settings.Host}",
    ]);
}
