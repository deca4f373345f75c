using System.Globalization;
using System.Text;

namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Reads what stands behind a backslash (Turtle 1.1, section 6.4).</summary>
internal static class TurtleEscapes
{
    /// <summary>An escape in a text: ECHAR or UCHAR.</summary>
    public static void ReadInText(TurtleSource source, StringBuilder text)
    {
        var place = "tbnrf\"'\\".IndexOf((char)source.Peek(1), StringComparison.Ordinal);
        if (place < 0)
        {
            ReadNumeric(source, text);
            return;
        }

        source.Take();
        source.Take();
        text.Append("\t\b\n\r\f\"'\\"[place]);
    }

    /// <summary>An escape in an IRI: UCHAR.</summary>
    public static void ReadNumeric(TurtleSource source, StringBuilder text)
    {
        var (line, column) = (source.Line, source.Column);
        var escape = new StringBuilder().Append(source.Take()).Append(source.Take());
        var digits = escape[1] switch { 'u' => 4, 'U' => 8, _ => 0 };
        for (var i = 0; i < digits && char.IsAsciiHexDigit((char)source.Peek()); i++)
        {
            escape.Append(source.Take());
        }

        if (digits == 0 || !int.TryParse(escape.ToString(2, escape.Length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || escape.Length != digits + 2 || !Rune.IsValid(code))
        {
            throw new SkosException("Escape", line, column, escape.ToString());
        }

        text.Append(new Rune(code).ToString());
    }
}
