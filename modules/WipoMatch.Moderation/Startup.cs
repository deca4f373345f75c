using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.LifeCycles;
using WipoMatch.Moderation.Commands;
using WipoMatch.Moderation.Components;
using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Letters;
using WipoMatch.Moderation.Queue;
using WipoMatch.Moderation.Reading;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Moderation.Submission;
using WipoMatch.Modules;
using WipoMatch.Notifications;
using WipoMatch.Reviews;

namespace WipoMatch.Moderation;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddContentHandler<ReviewHandler>();
        services.AddPageSection<ReviewsWaitingSection>();
        services.AddPageSection<ChangesAskedSection>();
        services.AddPageSection<ReviewActionsSection>();
        services.AddScoped<IReviewSource, ContentReviews>();
        services.AddScoped<IContentNotes, SubmissionNotes>();
        AddGuards(services);
        AddCommands(services);
        AddPages(services);
    }

    private static void AddGuards(IServiceCollection services)
    {
        AddGuard<OwnGuard>(services, "Own");
        AddGuard<CompleteGuard>(services, "Complete");
        AddGuard<PointsAnsweredGuard>(services, "PointsAnswered");
        AddGuard<FourEyesGuard>(services, "FourEyes");
        AddGuard<UnclaimedGuard>(services, "Unclaimed");
        services.AddScoped<Moves>();
    }

    private static void AddGuard<T>(IServiceCollection services, string name) where T : class, IReviewGuard =>
        services.AddSingleton(new LifeCycleGuard(EditorialReview.Name, name)).AddKeyedScoped<IReviewGuard, T>(name);

    private static void AddCommands(IServiceCollection services)
    {
        services.AddScoped<ReviewStore>();
        services.AddScoped<ReviewJournal>();
        services.AddScoped<DecisionScope>();
        services.AddScoped<OwnItems>();
        services.AddScoped<ReviewLetters>();
        services.AddScoped<INotificationKind, ReviewNotices>();
        services.AddScoped<SubmitForReview>();
        services.AddScoped<WithdrawSubmission>();
        services.AddScoped<TickPoints>();
        services.AddScoped<DecideReview>();
        services.AddScoped<ClaimReview>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<FieldWords>();
        services.AddScoped<FieldReader>();
        services.AddScoped<ItemReader>();
        services.AddScoped<ItemPlaces>();
        services.AddScoped<WaitingItems>();
        services.AddScoped<ReviewDeskQuery>();
        services.AddScoped<ReviewViewQuery>();
        services.AddScoped<SubmissionQuery>();
    }
}
