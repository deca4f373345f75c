using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Health;
using WipoMatch.Modules;
using WipoMatch.Taxonomies.Contracts;
using WipoMatch.Taxonomies.Groups;
using WipoMatch.Taxonomies.Terms;

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
        services.AddScoped<IDoctorCheck, LabelsCheck>();
        services.AddSingleton<UseCounts>();
        services.AddScoped<TermUses>();
        services.AddScoped<Vocabularies>();
        services.AddScoped<VocabularyEditor>();
        services.AddScoped<ChangeTerm>();
        services.AddScoped<AddTerm>();
        services.AddScoped<MoveTerm>();
        services.AddScoped<RemoveTerm>();
        services.AddScoped<IVocabularyChanges, ChangeVocabulary>();
        services.AddSingleton<GroupCache>();
        services.AddScoped<CountryGroups>();
        services.AddScoped<ICountryGroups>(provider => provider.GetRequiredService<CountryGroups>());
    }
}
