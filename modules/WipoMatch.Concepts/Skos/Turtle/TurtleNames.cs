using System.Text;

namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Reads prefixes, local names and labels of blank nodes. A full stop belongs to a name when more of the name follows.</summary>
internal static class TurtleNames
{
    /// <summary>A prefix, a word or the label of a blank node: PN_PREFIX, BLANK_NODE_LABEL.</summary>
    /// <exception cref="SkosException">It is empty and may not be, or too long.</exception>
    public static string Label(TurtleSource source, bool mayBeEmpty = false)
    {
        var (line, column) = (source.Line, source.Column);
        var name = new StringBuilder();
        while (TurtleCharacters.IsInName(source.Peek()) || (name.Length > 0 && DotsLeadOn(source, TurtleCharacters.IsInName)))
        {
            RefuseLong(name, line, column);
            name.Append(source.Take());
        }

        return name.Length > 0 || mayBeEmpty ? name.ToString() : throw new SkosException("Unexpected", line, column, "_:" + TurtleCharacters.Shown(source.Peek()));
    }

    /// <summary>What stands behind the colon: PN_LOCAL, escapes resolved; may be empty.</summary>
    /// <exception cref="SkosException">A backslash or a percent sign stands where none may, or it is too long.</exception>
    public static string Local(TurtleSource source)
    {
        var (line, column) = (source.Line, source.Column);
        var name = new StringBuilder();
        while (IsInLocal(source.Peek()) || (name.Length > 0 && DotsLeadOn(source, IsInLocal)))
        {
            RefuseLong(name, line, column);
            switch (source.Peek())
            {
                case '\\' when TurtleCharacters.IsEscapable(source.Peek(1)):
                    source.Take();
                    break;
                case '\\':
                case '%' when !char.IsAsciiHexDigit((char)source.Peek(1)) || !char.IsAsciiHexDigit((char)source.Peek(2)):
                    throw new SkosException("Escape", source.Line, source.Column, TurtleCharacters.Shown(source.Peek()) + TurtleCharacters.Shown(source.Peek(1)));
            }

            name.Append(source.Take());
        }

        return name.ToString();
    }

    /// <summary>The characters from here on that fit.</summary>
    public static string While(TurtleSource source, Func<int, bool> fits)
    {
        var (line, column) = (source.Line, source.Column);
        var text = new StringBuilder();
        while (source.Peek() != TurtleSource.End && fits(source.Peek()))
        {
            RefuseLong(text, line, column);
            text.Append(source.Take());
        }

        return text.ToString();
    }

    /// <summary>Refuses a name that has grown too long.</summary>
    public static void RefuseLong(StringBuilder name, int line, int column)
    {
        if (name.Length >= TurtleLimits.Name)
        {
            throw new SkosException("Long", line, column, TurtleLimits.Name);
        }
    }

    private static bool IsInLocal(int sign) => TurtleCharacters.IsInName(sign) || sign is ':' or '%' or '\\';

    private static bool DotsLeadOn(TurtleSource source, Func<int, bool> isInName)
    {
        var dots = 0;
        while (dots < TurtleLimits.Name && source.Peek(dots) == '.')
        {
            dots++;
        }

        return dots > 0 && isInName(source.Peek(dots));
    }
}
