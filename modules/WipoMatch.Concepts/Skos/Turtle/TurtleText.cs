using System.Text;

namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Reads texts in one or three quotation marks of either kind (Turtle 1.1, section 2.5.1).</summary>
internal static class TurtleText
{
    /// <summary>The text whose first quotation mark is next.</summary>
    public static string Read(TurtleSource source)
    {
        var (line, column, mark) = (source.Line, source.Column, source.Take());
        if (source.Peek() != mark)
        {
            return ReadShort(source, mark);
        }

        source.Take();
        return source.Takes(mark) ? ReadLong(source, mark, line, column) : "";
    }

    private static string ReadShort(TurtleSource source, char mark)
    {
        var text = new StringBuilder();
        while (!source.Takes(mark))
        {
            if (source.Peek() is '\n' or '\r')
            {
                throw new SkosException("LineBreak", source.Line, source.Column);
            }

            Take(source, text, source.Line, source.Column);
        }

        return text.ToString();
    }

    private static string ReadLong(TurtleSource source, char mark, int line, int column)
    {
        var text = new StringBuilder();
        while (source.Peek() != mark || source.Peek(1) != mark || source.Peek(2) != mark)
        {
            Take(source, text, line, column);
        }

        for (var i = 0; i < 3; i++)
        {
            source.Take();
        }

        return text.ToString();
    }

    private static void Take(TurtleSource source, StringBuilder text, int line, int column)
    {
        if (source.Peek() == TurtleSource.End)
        {
            throw new SkosException("Ends", line, column);
        }

        if (text.Length >= TurtleLimits.Text)
        {
            throw new SkosException("Long", line, column, TurtleLimits.Text);
        }

        if (source.Peek() == '\\')
        {
            TurtleEscapes.ReadInText(source, text);
        }
        else
        {
            text.Append(source.Take());
        }
    }
}
