using Microsoft.Extensions.Configuration;
using WipoMatch.Commands;
using WipoMatch.Core.Data;
using WipoMatch.Data;
using WipoMatch.Recipes;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Core.Recipes.Verbs;

/// <summary><c>setup</c>: unattended set-up of an empty database. A second one, also of another process at the same time, changes nothing.</summary>
internal sealed class SetupVerb(
    IServiceProvider services, IRecipeExecutor recipes, ISiteService site, IStamps stamps, IConfiguration configuration, IFirstAdministrator administrator) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "setup",
        "Sets up an empty database by a recipe; a site that is set up stays as it is.",
        [],
        [
            new("--recipe", "The recipe: setup, or demo for the demonstration.", "NAME"),
            new("--admin-email", "The mail address of the first administrator; the password comes from WipoMatch__Setup__AdminPassword.", "E"),
        ],
        CreatesDatabase: false);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var name = invocation.Value("--recipe") ?? "setup";
        var known = (await recipes.ListAsync(cancellationToken)).Where(recipe => recipe.IsSetup).Select(recipe => recipe.Name).ToList();
        if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new WrongUsageException($"'{name}' is not a recipe that sets up a site; choose {string.Join(" or ", known)}.");
        }

        await SiteMigrations.RunAsync(services, cancellationToken);
        await stamps.RefreshAsync(cancellationToken);
        var report = await recipes.ApplyAsync(
            new RecipeSource.Shipped(name), new RecipeOptions { OnlyOnEmptySite = true }, invocation.Progress, cancellationToken);
        await ReportWriter.WriteAsync(report, invocation);
        RequireRecipe(name);
        await MakeAdministratorAsync(invocation, cancellationToken);
        return 0;
    }

    private async Task MakeAdministratorAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        if (invocation.Value("--admin-email") is not { } email)
        {
            return;
        }

        try
        {
            await invocation.Output.WriteLineAsync(await administrator.MakeAsync(email, configuration["WipoMatch:Setup:AdminPassword"], cancellationToken));
        }
        catch (ArgumentException exception)
        {
            throw new VerbFailedException(exception.Message);
        }
    }

    private void RequireRecipe(string name)
    {
        if (!site.Current.AppliedRecipes.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new VerbFailedException(
                $"The site was set up by another recipe before ({string.Join(", ", site.Current.AppliedRecipes)}). Add '{name}' with: recipe apply {name}");
        }
    }
}
