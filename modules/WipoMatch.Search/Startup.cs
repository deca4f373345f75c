using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Health;
using WipoMatch.Modules;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Queries;
using WipoMatch.Search.Questions;
using WipoMatch.Search.Verbs;

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
        services.AddSingleton<SearchIndexLoader>();
        services.AddHostedService<SearchIndexStart>();
        services.AddSingleton<IWordSurfaces, WordSurfaces>();
        services.AddScoped<ITextSearch, TextSearch>();
        services.AddScoped<SearchPageQuery>();
        services.AddScoped<SearchResults>();
        services.AddVerb<SearchVerb>();
        services.AddScoped<IDoctorCheck, SearchDocumentsCheck>();
    }
}
