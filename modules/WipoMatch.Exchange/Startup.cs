using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Exchange.Contracts;
using WipoMatch.Exchange.Csv;
using WipoMatch.Exchange.Export;
using WipoMatch.Exchange.Import;
using WipoMatch.Exchange.Recipes;
using WipoMatch.Exchange.Synthetic;
using WipoMatch.Exchange.Verbs;
using WipoMatch.Modules;

namespace WipoMatch.Exchange;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ImportRecords>();
        services.AddScoped<ExportRecords>();
        services.AddScoped<CsvFormat>();
        services.AddScoped<IPublishedRecords, PublishedRecords>();
        services.AddScoped<ICsvFiles, CsvFiles>();
        services.AddScoped<RecipeImport>();
        services.AddScoped<RecipeExport>();
        services.AddVerb<ImportVerb>();
        services.AddVerb<ExportVerb>();
        services.AddScoped<GenerateRecords>();
        services.AddScoped<RemoveSynthetic>();
        services.AddVerb<GenerateVerb>();
        services.AddRecipeStep<RecordsStep>();
        services.AddRecipeStep<RecordsRemovedStep>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
