using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Health;
using WipoMatch.Modules;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Near;
using WipoMatch.Search.Queries;
using WipoMatch.Search.Questions;
using WipoMatch.Search.Stored;
using WipoMatch.Search.Suggestions;
using WipoMatch.Search.TermsReport;
using WipoMatch.Search.Verbs;
using IStartupFilter = Microsoft.AspNetCore.Hosting.IStartupFilter;

namespace WipoMatch.Search;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddDerivedTable<SearchDocumentTable>();
        services.AddContentHandler<SearchDocumentHandler>();
        services.AddSingleton<StoredIndex>();
        services.AddSingleton<SearchIndexLoader>();
        services.AddHostedService<SearchIndexStart>();
        services.AddSingleton<Lexicons>();
        services.AddSingleton<IWordSurfaces, WordSurfaces>();
        services.AddSingleton<PassingAnswers>();
        services.AddScoped<ITextSearch, TextSearch>();
        services.AddScoped<INearItems, NearItems>();
        services.AddScoped<SearchPageQuery>();
        services.AddScoped<SearchResults>();
        services.AddVerb<SearchVerb>();
        services.AddScoped<IDoctorCheck, SearchDocumentsCheck>();
        services.AddSingleton<SuggestionLists>();
        services.AddScoped<SuggestQuery>();
        AddTermsReport(services);
    }

    private static void AddTermsReport(IServiceCollection services)
    {
        services.Configure<MvcOptions>(options => options.Filters.Add<ResultTotal>());
        services.AddSingleton<QuestionNotes>();
        services.AddSingleton<IStartupFilter, NoteQuestions>();
        services.AddHostedService<WriteQuestions>();
        services.AddBackgroundTask<RemoveOldQuestions>();
        services.AddScoped<TermsReportQuery>();
    }
}
