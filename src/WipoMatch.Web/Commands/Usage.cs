using System.Text;
using WipoMatch.Commands;

namespace WipoMatch.Web.Commands;

/// <summary>How verbs are used.</summary>
internal static class Usage
{
    /// <summary>Verbs of the interface that are not built yet.</summary>
    public static IReadOnlyList<string> Later { get; } = ["report"];

    /// <summary>The usage of one verb.</summary>
    public static string Of(VerbDefinition definition)
    {
        var usage = new StringBuilder("Usage: ").Append(definition.Name);
        foreach (var argument in definition.Arguments)
        {
            usage.Append(argument.IsRequired ? $" {argument.Name}" : $" [{argument.Name}]");
        }

        foreach (var option in definition.Options)
        {
            usage.Append(" [").Append(option.Name).Append(option.ValueName is null ? "" : " " + Values(option)).Append(']');
        }

        return usage.ToString();
    }

    /// <summary>All verbs.</summary>
    public static string All(IReadOnlyList<VerbDefinition> definitions)
    {
        var usage = new StringBuilder("Usage: [serve] or one of these verbs:\n");
        foreach (var definition in definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal))
        {
            usage.Append("  ").Append(definition.Name.PadRight(16)).Append(definition.Description).Append('\n');
        }

        return usage.Append("Settings are given as --WipoMatch:DataPath=/srv/wipomatch; docs/operating.md lists them.").ToString();
    }

    private static string Values(VerbOption option) =>
        option.AllowedValues is { Count: > 0 } allowed ? string.Join('|', allowed) : option.ValueName + (option.IsMultiple ? "…" : "");
}
