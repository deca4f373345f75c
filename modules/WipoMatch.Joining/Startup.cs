using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Commands;
using WipoMatch.Joining.Controllers;
using WipoMatch.Joining.Desk;
using WipoMatch.Joining.Drafts;
using WipoMatch.Joining.Letters;
using WipoMatch.Joining.Models;
using WipoMatch.Joining.Tasks;
using WipoMatch.Joining.Vetting;
using WipoMatch.LifeCycles;
using WipoMatch.Modules;
using WipoMatch.Notifications;
using WipoMatch.Reviews;

namespace WipoMatch.Joining;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddOutboxHandler<MailConfirmation>();
        services.AddBackgroundTask<RemoveOldApplications>();
        services.AddScoped<IReviewSource, ApplicationReviews>();
        services.AddScoped<INotificationKind, JoinNotices>();
        AddGuard<NotOwnGuard>(services, "NotOwn");
        AddGuard<AddressFreeGuard>(services, "AddressFree");
        AddApplications(services);
        AddPages(services);
    }

    private static void AddGuard<T>(IServiceCollection services, string name) where T : class, IJoinGuard =>
        services.AddSingleton(new LifeCycleGuard(JoinStates.LifeCycle, name)).AddKeyedScoped<IJoinGuard, T>(name);

    private static void AddApplications(IServiceCollection services)
    {
        services.AddScoped<ApplicationStore>();
        services.AddScoped<ApplicationLinks>();
        services.AddScoped<ApplicationJournal>();
        services.AddScoped<JoinMoves>();
        services.AddScoped<LetterSheet>();
        services.AddScoped<AddressLetters>();
        services.AddScoped<JoinLetters>();
        services.AddScoped<SubmitApplication>();
        services.AddScoped<ConfirmAddress>();
        services.AddScoped<ApplicantSteps>();
        services.AddScoped<DecideApplication>();
        services.AddScoped<LetIn>();
        services.AddScoped<AddOrganization>();
        services.AddScoped<ExpireApplication>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddSingleton<DraftCookie>();
        services.AddScoped<DraftStore>();
        services.AddScoped<DraftSummary>();
        services.AddScoped<JoinLimits>();
        services.AddScoped<OrganizationFinder>();
        services.AddScoped<RoleChoices>();
        services.AddScoped<DecisionQuery>();
    }
}
