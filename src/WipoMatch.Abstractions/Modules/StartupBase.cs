using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace WipoMatch.Modules;

/// <summary>The table of contents of a module: what it registers. Every module is always registered; features hide contributions at use.</summary>
public abstract class StartupBase
{
    /// <summary>Registers the module's services.</summary>
    /// <param name="services">The host's services.</param>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>Maps the module's endpoints that are not controllers.</summary>
    /// <param name="app">The request pipeline.</param>
    /// <param name="routes">The endpoints.</param>
    /// <param name="serviceProvider">The host's services.</param>
    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }
}
