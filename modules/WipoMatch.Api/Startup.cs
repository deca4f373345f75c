using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Api.Items;
using WipoMatch.Api.Rest;
using WipoMatch.Modules;

namespace WipoMatch.Api;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RecordItems>();
        services.AddScoped<ApiParameters>();
        services.AddScoped<RecordListQuery>();
        services.AddScoped<Vocabularies>();
        services.AddScoped<VocabularyQuery>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapRest();
}
