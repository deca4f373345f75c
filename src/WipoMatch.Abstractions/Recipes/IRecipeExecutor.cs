using WipoMatch.Commands;

namespace WipoMatch.Recipes;

/// <summary>Applies recipes: files in Orchard Core's format that bring features, settings, roles, content types and content.</summary>
public interface IRecipeExecutor
{
    /// <summary>The recipes that came with the product, by name.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<RecipeInfo>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Applies a recipe in one write transaction of its own: all of its steps or none. Every step is checked before the first one writes.
    /// Applying a recipe again changes nothing that is already so. Not to be called inside a write transaction.
    /// </summary>
    /// <param name="source">The recipe.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told after each step, or null.</param>
    /// <param name="cancellationToken">Stops the recipe; nothing of it stays.</param>
    /// <returns>What was done, or with <see cref="RecipeOptions.DryRun"/> would be done.</returns>
    /// <exception cref="RecipeException">The recipe cannot be read or a step cannot be carried out; nothing was written.</exception>
    Task<RecipeReport> ApplyAsync(
        RecipeSource source, RecipeOptions options, IProgress<VerbProgress>? progress = null, CancellationToken cancellationToken = default);
}

/// <summary>A recipe that came with the product.</summary>
/// <param name="Name">The name by which it is applied.</param>
/// <param name="DisplayName">The name for people, in English.</param>
/// <param name="Description">One sentence.</param>
/// <param name="IsSetup">Whether it sets up an empty site.</param>
public sealed record RecipeInfo(string Name, string DisplayName, string Description, bool IsSetup)
{
    /// <summary>The names of its steps, in order.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Whether it makes a demonstration of the site, in which every visitor may act as any of the invented people.</summary>
    public bool IsDemonstration { get; init; }
}

/// <summary>How a recipe is applied.</summary>
public sealed record RecipeOptions
{
    /// <summary>Whether everything is rolled back at the end; the report tells what would have been done.</summary>
    public bool DryRun { get; init; }

    /// <summary>
    /// Whether nothing is done when the site was already set up by a recipe. Another process that is just setting it up is waited for.
    /// </summary>
    public bool OnlyOnEmptySite { get; init; }

    /// <summary>
    /// Whether items and pictures that do not fit are told in the report's rows instead of ending the recipe with an exception. Nothing is
    /// written then, unless <see cref="SkipBad"/> is set.
    /// </summary>
    public bool CollectBad { get; init; }

    /// <summary>Whether good items and pictures are written although others are rejected.</summary>
    public bool SkipBad { get; init; }

    /// <summary>
    /// Asked when every step is done, inside the transaction and with its services: records the change, or refuses it by an exception, after
    /// which nothing stays. Not asked when nothing is written anyway.
    /// </summary>
    public Func<IServiceProvider, RecipeReport, CancellationToken, Task>? BeforeCommit { get; init; }

    /// <summary>Values of the helper <c>parameters</c> beside <c>AdminUserId</c> and <c>AdminUsername</c>, which are the system's own unless given.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
