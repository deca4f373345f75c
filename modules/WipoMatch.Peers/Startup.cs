using Microsoft.Extensions.DependencyInjection;
using WipoMatch.LifeCycles;
using WipoMatch.Modules;
using WipoMatch.Notifications;
using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Components;
using WipoMatch.Peers.Conversation;
using WipoMatch.Peers.Desk;
using WipoMatch.Peers.Letters;
using WipoMatch.Peers.Questions;
using WipoMatch.Peers.Reminding;
using WipoMatch.Reviews;

namespace WipoMatch.Peers;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddBackgroundTask<QuestionClock>();
        services.AddPageSection<AskTheCountrySection>();
        services.AddPageSection<ContactOrganizationSection>();
        services.AddPageSection<QuestionsWaitingSection>();
        services.AddScoped<IReviewSource, SilentQuestions>();
        AddQuestions(services);
        AddUseCases(services);
    }

    private static void AddQuestions(IServiceCollection services)
    {
        foreach (var guard in Parts.Guards)
        {
            services.AddSingleton(new LifeCycleGuard(PeerQuestion.Name, guard));
        }

        services.AddScoped<Membership>();
        services.AddScoped<QuestionAccess>();
        services.AddScoped<Moves>();
        services.AddScoped<QuestionJournal>();
        services.AddScoped<QuestionLetters>();
        services.AddScoped<QuestionPost>();
        services.AddScoped<INotificationKind, QuestionNotices>();
    }

    private static void AddUseCases(IServiceCollection services)
    {
        services.AddScoped<SubjectFinder>();
        services.AddScoped<Addressees>();
        services.AddScoped<AskedNames>();
        services.AddScoped<AskQuestion>();
        services.AddScoped<SendQuestion>();
        services.AddScoped<MoveQuestion>();
        services.AddScoped<ReportQuestion>();
        services.AddScoped<ClockStep>();
        services.AddScoped<ClockWords>();
        services.AddScoped<OwnQuestions>();
        services.AddScoped<QuestionPageQuery>();
    }
}
