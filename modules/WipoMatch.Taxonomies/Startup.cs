using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Modules;
using WipoMatch.Taxonomies.Groups;

namespace WipoMatch.Taxonomies;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeStep<CountryGroupsStep>();
        services.AddRecipeContributor<GroupMembers>();
        services.AddSingleton<GroupCache>();
        services.AddScoped<CountryGroups>();
        services.AddScoped<ICountryGroups>(provider => provider.GetRequiredService<CountryGroups>());
    }
}
