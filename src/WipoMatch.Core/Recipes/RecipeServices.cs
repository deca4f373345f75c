using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WipoMatch.Core.Recipes.Content;
using WipoMatch.Core.Recipes.Export;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Core.Recipes.Steps;
using WipoMatch.Core.Recipes.Verbs;
using WipoMatch.Modules;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes;

/// <summary>Registers recipes: the executor, the platform's own steps, the verbs.</summary>
public static class RecipeServices
{
    /// <summary>Adds recipes. A <see cref="RecipeFolder"/> that was registered before wins over the one beside the executable.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddWipoMatchRecipes(this IServiceCollection services)
    {
        services.TryAddSingleton(RecipeFolder.BesideExecutable);
        services.AddSingleton<ShippedRecipes>();
        services.AddSingleton<RecipePlanner>();
        services.AddSingleton<IRecipeExecutor, RecipeExecutor>();
        services.AddScoped<RecipeRun>();
        services.AddRecipeStep<FeatureStep>();
        services.AddRecipeStep<ThemesStep>();
        services.AddRecipeStep<SettingsStep>();
        services.AddRecipeStep<RolesStep>();
        services.AddRecipeStep<ContentDefinitionStep>();
        services.AddRecipeStep<ContentStep>();
        services.AddRecipeStep<WithdrawnStep>();
        services.AddRecipeStep<FormerAddressesStep>();
        services.AddRecipeStep<UnusedStep>();
        services.AddScoped<Displacements>();
        services.AddScoped<SlugRelease>();
        services.AddScoped<SiteExport>();
        services.AddScoped<DefinitionExport>();
        services.AddScoped<IRecipeExporter, RecipeExporter>();
        services.AddVerb<SetupVerb>();
        services.AddVerb<RecipeListVerb>();
        services.AddVerb<RecipeApplyVerb>();
        return services.AddVerb<RecipeExportVerb>();
    }
}
