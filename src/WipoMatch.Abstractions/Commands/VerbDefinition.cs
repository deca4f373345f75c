namespace WipoMatch.Commands;

/// <summary>A verb and what it takes.</summary>
/// <param name="Name">The words that call it: <c>import</c>, <c>recipe list</c>.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Arguments">Positional arguments in order.</param>
/// <param name="Options">Options.</param>
/// <param name="CreatesDatabase">Whether an empty database gets the recipe <c>setup</c> before the verb runs.</param>
public sealed record VerbDefinition(
    string Name,
    string Description,
    IReadOnlyList<VerbArgument> Arguments,
    IReadOnlyList<VerbOption> Options,
    bool CreatesDatabase = true);

/// <summary>A positional argument.</summary>
/// <param name="Name">Its name in capitals, as in the usage.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsRequired">Whether it must be given.</param>
public sealed record VerbArgument(string Name, string Description, bool IsRequired = true);

/// <summary>An option.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Description">What it does.</param>
/// <param name="ValueName">The name of its value, or null for a switch.</param>
/// <param name="AllowedValues">The values it takes, or none for any.</param>
/// <param name="IsMultiple">Whether it may take several values.</param>
public sealed record VerbOption(
    string Name, string Description, string? ValueName = null, IReadOnlyList<string>? AllowedValues = null, bool IsMultiple = false);
