using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Data;
using WipoMatch.Media.Recipes;
using WipoMatch.Media.Storage;
using WipoMatch.Modules;

namespace WipoMatch.Media;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeStep<MediaStep>();
        services.AddSingleton<PictureFiles>();
        services.AddScoped<IMediaStore, MediaStore>();
        services.AddScoped<IUploadStore, PictureUploads>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapPictures();
}
