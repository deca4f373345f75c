using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Modules;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton(provider => new SemanticSpace(ConceptScheme.Shipped, provider.GetRequiredService<ITextAnalysis>(), SpaceNumbers.Current));
}
