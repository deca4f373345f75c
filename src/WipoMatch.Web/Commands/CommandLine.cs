namespace WipoMatch.Web.Commands;

/// <summary>
/// What was typed, split before any parser sees it: settings for the host (<c>--Section:Key=value</c>, <c>--urls</c> …), the verb, and
/// what follows the verb.
/// </summary>
/// <param name="Verb">The first word, or null.</param>
/// <param name="Host">Arguments for the host.</param>
/// <param name="Rest">Arguments of the verb.</param>
internal sealed record CommandLine(string? Verb, string[] Host, string[] Rest)
{
    private static readonly string[] HostOptions = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    /// <summary>Splits arguments.</summary>
    public static CommandLine Split(string[] args)
    {
        var host = new List<string>();
        var rest = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (IsSetting(args[i]))
            {
                host.Add(args[i]);
            }
            else if (HostOptions.Contains(args[i], StringComparer.OrdinalIgnoreCase) && i + 1 < args.Length)
            {
                host.Add(args[i]);
                host.Add(args[++i]);
            }
            else
            {
                rest.Add(args[i]);
            }
        }

        var verb = rest.Count > 0 && !rest[0].StartsWith('-') ? rest[0] : null;
        return new CommandLine(verb ?? (rest.Count > 0 ? "" : null), [.. host], [.. verb is null ? rest : rest.Skip(1)]);
    }

    // Hosts that pass on a whole configuration pass the heading of a section, too: --WipoMatch=
    private static bool IsSetting(string argument)
    {
        var name = argument.Split('=', 2)[0];
        return argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains('=', StringComparison.Ordinal) &&
            (argument == "--WipoMatch=" || name.Contains(':', StringComparison.Ordinal) || HostOptions.Contains(name, StringComparer.OrdinalIgnoreCase));
    }
}
