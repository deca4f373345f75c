using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Hosting;
using WipoMatch.Modules;
using WipoMatch.Navigation;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Notifications.Delivery;
using WipoMatch.Notifications.Inbox;
using WipoMatch.Notifications.Mails;
using WipoMatch.Notifications.Preferences;

namespace WipoMatch.Notifications;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddScoped<INavigationProvider, AdminMenu>();
        services.AddOutboxHandler<MailDelivery>();
        services.AddScoped<IMail, MailQueue>();
        services.AddScoped<Mailbox>();
        services.AddScoped<INotices, Notices>();
        services.AddScoped<OwnInbox>();
        services.AddScoped<MailChoices>();
        services.AddSingleton(provider => MailSettings.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<IStartCheck>(provider => new MailCheck(provider.GetRequiredService<MailSettings>));
        services.AddScoped<IStartLines, MailLines>();
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<MailSettings>() is { Mode: MailMode.Smtp } settings
            ? new SmtpTransport(settings)
            : new MailboxTransport());
    }
}
