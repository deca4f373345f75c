using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Concepts.Components;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Concepts.Finding;
using WipoMatch.Concepts.Scheme;
using WipoMatch.Concepts.Skos.Export;
using WipoMatch.Concepts.Skos.Import;
using WipoMatch.Concepts.Verbs;
using WipoMatch.Modules;
using WipoMatch.Taxonomies;

namespace WipoMatch.Concepts;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISemanticSpaces, SemanticSpaces>().AddSingleton<ITermFinder, ConceptFinder>();
        services.AddScoped<ExportConcepts>();
        services.AddScoped<ImportConcepts>();
        services.AddScoped<ImportTexts>();
        services.AddVerb<ConceptsExportVerb>();
        services.AddVerb<ConceptsImportVerb>();
        services.AddPageSection<ConceptFilesSection>();
    }
}
