using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Feedback.Components;
using WipoMatch.Feedback.Desk;
using WipoMatch.Feedback.Letters;
using WipoMatch.Feedback.Messages;
using WipoMatch.Feedback.Tasks;
using WipoMatch.Feedback.Writing;
using WipoMatch.Modules;
using WipoMatch.Notifications;

namespace WipoMatch.Feedback;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddPageSection<FeedbackWaitingSection>();
        services.AddBackgroundTask<RemoveAddresses>();
        services.AddScoped<INotificationKind, FeedbackNotices>();
        services.AddScoped<FeedbackLetters>();
        services.AddScoped<TakeMessage>();
        services.AddScoped<WritingLimits>();
        services.AddScoped<MessageStore>();
        services.AddScoped<AnswerMessage>();
        services.AddScoped<CloseMessage>();
        services.AddScoped<DeskListQuery>();
    }
}
