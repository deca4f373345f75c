using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Modules;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.TextAnalysis;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ITextAnalysis, StemReader>();
}
