using WipoMatch.Core.Modules;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>The step <c>themes</c>. The product has one theme for public pages and desk; another one is told and left out.</summary>
internal sealed class ThemesStep(ModuleCatalog modules) : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } = ["themes"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("site", "admin");
        foreach (var key in new[] { "site", "admin" })
        {
            context.OptionalText(context.Step, key, "");
        }
    }

    public Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var known = modules.Modules.Where(module => module.IsTheme).Select(module => module.Id).ToList();
        foreach (var key in new[] { "site", "admin" })
        {
            if (context.OptionalText(context.Step, key, "") is { Length: > 0 } theme && !known.Contains(theme, StringComparer.Ordinal))
            {
                context.Warn($"the theme '{theme}' is not here; the site keeps {string.Join(", ", known)}.");
            }
        }

        context.Done(isChanged: false, "themes: unchanged");
        return Task.CompletedTask;
    }
}
