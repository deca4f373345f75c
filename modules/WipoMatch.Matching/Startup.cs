using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Concepts;
using WipoMatch.Matching.Engine.Semantics;
using WipoMatch.Matching.Reading;
using WipoMatch.Matching.Reasons;
using WipoMatch.Matching.Verbs;
using WipoMatch.Modules;
using WipoMatch.Search.Contracts;

namespace WipoMatch.Matching;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSingleton(provider => new SemanticSpace(ConceptScheme.Shipped, provider.GetRequiredService<ITextAnalysis>(), MatchingModel.Current));
        services.AddScoped<ListingMapper>();
        services.AddScoped<SiteListings>();
        services.AddScoped<ReasonTexts>();
        services.AddScoped<SuggestionLines>();
        services.AddVerb<MatchVerb>();
    }
}
