using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Contents.Contracts;
using WipoMatch.Modules;
using WipoMatch.Notifications;
using WipoMatch.Translations.Components;
using WipoMatch.Translations.Grid;
using WipoMatch.Translations.Letters;
using WipoMatch.Translations.Overview;
using WipoMatch.Translations.Screen;
using WipoMatch.Translations.Segments;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Translations;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddContentHandler<StandingHandler>();
        services.AddContentHandler<UntranslatedHandler>();
        services.AddPageSection<OutdatedNoteSection>();
        services.AddPageSection<TranslationActionsSection>();
        services.AddPageSection<OutdatedForYouSection>();
        services.AddScoped<IContentGrants, TranslationGrants>();
        services.AddScoped<TextSlots>();
        services.AddScoped<SlotWriter>();
        services.AddScoped<StandingStore>();
        services.AddScoped<SourceChanges>();
        services.AddScoped<ChangeLetters>();
        services.AddScoped<INotificationKind, TranslationNotices>();
        AddPages(services);
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<CoverageQuery>();
        services.AddScoped<CoverageCsv>();
        services.AddScoped<TranslationPairs>();
        services.AddScoped<TranslationForm>();
        services.AddScoped<TranslateViewQuery>();
        services.AddScoped<SaveTranslation>();
        services.AddScoped<ItemTranslationsQuery>();
        services.AddScoped<ConfirmTranslations>();
    }
}
