using System.Diagnostics;
using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.Core;
using WipoMatch.Core.Data;
using WipoMatch.Core.Maintenance;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Recipes;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Web.Hosting;

/// <summary>Brings the database up to date before anything uses it, and fills an empty one.</summary>
internal static class SiteSetup
{
    private const string SetupRecipe = "setup";

    private const string DemonstrationRecipe = "demo";

    /// <summary>
    /// Migrates; an empty database gets a recipe: for a server the configured one, else the demonstration when no database is configured;
    /// for other verbs the recipe <c>setup</c>.
    /// </summary>
    public static async Task PrepareAsync(IServiceProvider services, bool isServer, FirstLines lines, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        await SiteMigrations.RunAsync(scope.ServiceProvider, cancellationToken);
        await services.GetRequiredService<MaintenanceFlag>().RequireLoweredAsync(
            scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>(), cancellationToken);
        await services.GetRequiredService<IStamps>().RefreshAsync(cancellationToken);
        if (scope.ServiceProvider.GetRequiredService<ISiteService>().Current.AppliedRecipes.Count > 0)
        {
            return;
        }

        var configuration = services.GetRequiredService<IConfiguration>();
        var recipe = isServer ? Configured(configuration) : SetupRecipe;
        lines.Say(recipe == DemonstrationRecipe
            ? $"No configuration found → demonstration ({Describe(services)})"
            : $"The database is empty → recipe “{recipe}” ({Describe(services)})");
        await ApplyAsync(scope.ServiceProvider, recipe, lines, cancellationToken);
        if (isServer && configuration["WipoMatch:Setup:AdminEmail"] is { Length: > 0 } email)
        {
            await MakeAdministratorAsync(scope.ServiceProvider, email, lines, cancellationToken);
        }
    }

    private static async Task MakeAdministratorAsync(IServiceProvider services, string email, FirstLines lines, CancellationToken cancellationToken)
    {
        try
        {
            var password = services.GetRequiredService<IConfiguration>()["WipoMatch:Setup:AdminPassword"];
            lines.Say(await services.GetRequiredService<IFirstAdministrator>().MakeAsync(email, password, cancellationToken));
        }
        catch (ArgumentException exception)
        {
            throw new StartupException($"The first administrator was not made: {exception.Message}");
        }
    }

    private static async Task ApplyAsync(IServiceProvider services, string recipe, FirstLines lines, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var report = await services.GetRequiredService<IRecipeExecutor>().ApplyAsync(
            new RecipeSource.Shipped(recipe), new RecipeOptions { OnlyOnEmptySite = true }, progress: null, cancellationToken);
        foreach (var warning in report.Warnings)
        {
            lines.Say(warning);
        }

        await services.GetRequiredService<IStamps>().RefreshAsync(cancellationToken);
        await services.GetRequiredService<ICatalog>().RefreshAsync(cancellationToken);
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        lines.Say($"Recipe “{recipe}”: {Contents(services)} … done in {seconds} s");
    }

    /// <summary>What is on the site now: “6 stories · 30 needs · 72 offers …”.</summary>
    private static string Contents(IServiceProvider services)
    {
        var catalog = services.GetRequiredService<ICatalog>().Current;
        var counts = services.GetRequiredService<IContentLinks>().Routes.Values
            .GroupBy(route => route.List.Length > 0 ? route.List : "pages", StringComparer.Ordinal)
            .Select(group => (List: group.Key, Count: catalog.SetsOf([.. group.Select(route => route.ContentType)]).Count))
            .Where(list => list.Count > 0)
            .Select(list => string.Create(CultureInfo.InvariantCulture, $"{list.Count} {list.List}"));
        return string.Join(" · ", counts) + $" in {SiteLanguages.All.Count} languages";
    }

    private static string Configured(IConfiguration configuration)
    {
        if (configuration["WipoMatch:Recipe"] is { Length: > 0 } recipe)
        {
            return recipe;
        }

        var hasDatabase = configuration.GetSection("WipoMatch:Database").GetChildren().Any();
        return hasDatabase ? SetupRecipe : DemonstrationRecipe;
    }

    private static string Describe(IServiceProvider services)
    {
        var options = services.GetRequiredService<DatabaseOptions>();
        return options.File is { } file ? $"SQLite: {file}" : "PostgreSQL";
    }
}
