using System.Text;
using WipoMatch.Concepts.Skos.Turtle;

namespace WipoMatch.Concepts.Skos.Export;

/// <summary>Writes texts and IRIs in Turtle.</summary>
internal static class TurtleForms
{
    /// <summary>A text in one quotation mark on one line.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var sign in text)
        {
            literal.Append(sign switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => sign.ToString() });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>An IRI in angle brackets.</summary>
    public static string Iri(string iri)
    {
        var written = new StringBuilder("<");
        foreach (var sign in iri)
        {
            written.Append(TurtleCharacters.IsBarredFromIri(sign) || sign == '>' ? FormattableString.Invariant($"\\u{(int)sign:X4}") : sign.ToString());
        }

        return written.Append('>').ToString();
    }
}
