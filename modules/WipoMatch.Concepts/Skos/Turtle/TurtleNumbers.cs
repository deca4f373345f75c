namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Reads numbers without quotation marks (Turtle 1.1, section 2.5.2).</summary>
internal static class TurtleNumbers
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>The number that is next, as it is written, and the IRI of its type.</summary>
    public static (string Text, string Type) Read(TurtleSource source)
    {
        var (line, column) = (source.Line, source.Column);
        var text = source.Peek() is '+' or '-' ? source.Take().ToString() : "";
        text += TurtleNames.While(source, TurtleCharacters.IsDigit);
        var type = "integer";
        if (source.Peek() == '.' && TurtleCharacters.IsDigit(source.Peek(1)))
        {
            text += source.Take() + TurtleNames.While(source, TurtleCharacters.IsDigit);
            type = "decimal";
        }

        if (source.Peek() == '.' && IsExponent(source, 1))
        {
            text += source.Take();
        }

        if (IsExponent(source, 0))
        {
            text += source.Take() + (source.Peek() is '+' or '-' ? source.Take().ToString() : "") + TurtleNames.While(source, TurtleCharacters.IsDigit);
            type = "double";
        }

        return TurtleCharacters.IsDigit(text.Length == 0 ? 0 : text[^1]) ? (text, Xsd + type) : throw new SkosException("Unexpected", line, column, text);
    }

    private static bool IsExponent(TurtleSource source, int ahead) => source.Peek(ahead) is 'e' or 'E'
        && TurtleCharacters.IsDigit(source.Peek(ahead + (source.Peek(ahead + 1) is '+' or '-' ? 2 : 1)));
}
