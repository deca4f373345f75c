using System.Text;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>A helper as it stands in a text: <c>[engine: name('value', …)]</c>.</summary>
internal sealed record HelperCall(string Engine, string Name, IReadOnlyList<string> Arguments)
{
    /// <summary>The engine that a text in brackets names, or null.</summary>
    public static string? EngineOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 ? text[1..colon].Trim() : null;
    }

    /// <summary>Parses a text in brackets; null when it is not one call from end to end.</summary>
    public static HelperCall? Parse(string text)
    {
        var engine = EngineOf(text)!;
        var call = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..^1].Trim().TrimEnd(';').TrimEnd();
        var open = call.IndexOf('(', StringComparison.Ordinal);
        if (open < 1 || call[^1] != ')')
        {
            return null;
        }

        var name = call[..open].Trim();
        return name.All(char.IsAsciiLetterOrDigit) && ReadArguments(call[(open + 1)..^1]) is { } arguments ? new(engine, name, arguments) : null;
    }

    private static List<string>? ReadArguments(string text)
    {
        var arguments = new List<string>();
        for (var at = Skip(text, 0); at < text.Length;)
        {
            if (ReadQuoted(text, ref at) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            at = Skip(text, at);
            if (at == text.Length)
            {
                break;
            }

            if (text[at] != ',' || (at = Skip(text, at + 1)) == text.Length)
            {
                return null;
            }
        }

        return arguments;
    }

    private static string? ReadQuoted(string text, ref int at)
    {
        var quote = text[at];
        if (quote is not ('\'' or '"'))
        {
            return null;
        }

        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == quote)
            {
                at++;
                return value.ToString();
            }

            if (text[at] == '\\' && ++at == text.Length)
            {
                return null;
            }

            value.Append(text[at]);
        }

        return null;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
