namespace WipoMatch.Commands;

/// <summary>What was typed after a verb, and where results go.</summary>
public sealed class VerbInvocation(
    IReadOnlyDictionary<string, IReadOnlyList<string>> values, TextWriter output, TextWriter error, IProgress<VerbProgress> progress)
{
    /// <summary>Where results go.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Where remarks go.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Draws a bar on a terminal and plain lines elsewhere.</summary>
    public IProgress<VerbProgress> Progress { get; } = progress;

    /// <summary>The value of an argument or option, or null when it was not given.</summary>
    /// <param name="name">As in the definition.</param>
    public string? Value(string name) => values.TryGetValue(name, out var given) && given.Count > 0 ? given[0] : null;

    /// <summary>The value of an argument that the definition requires.</summary>
    /// <param name="name">As in the definition.</param>
    public string Required(string name) => Value(name) ?? throw new WrongUsageException($"{name} is missing.");

    /// <summary>All values of an option.</summary>
    /// <param name="name">As in the definition.</param>
    public IReadOnlyList<string> Values(string name) => values.TryGetValue(name, out var given) ? given : [];

    /// <summary>Whether a switch was given.</summary>
    /// <param name="name">As in the definition.</param>
    public bool Has(string name) => values.ContainsKey(name);
}

/// <summary>How far long work has come.</summary>
/// <param name="Label">What is being done.</param>
/// <param name="Done">How much is done.</param>
/// <param name="Total">How much there is, or 0 when unknown.</param>
public sealed record VerbProgress(string Label, long Done, long Total);
