using System.Text;

namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Cuts a file into words.</summary>
internal sealed class TurtleLexer(TurtleSource source)
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>The next word.</summary>
    /// <exception cref="SkosException">What stands there is no word of Turtle.</exception>
    public TurtleToken Next()
    {
        SkipSpace();
        var (line, column, first) = (source.Line, source.Column, source.Peek());
        TurtleToken Token(TurtleTokenKind kind, string text, string prefix = "") => new(kind, text, prefix, line, column);
        switch (first)
        {
            case TurtleSource.End:
                return Token(TurtleTokenKind.End, "");
            case '<':
                return Token(TurtleTokenKind.Iri, Iri());
            case '"' or '\'':
                return Token(TurtleTokenKind.Text, TurtleText.Read(source));
            case '@':
                source.Take();
                return Token(TurtleTokenKind.At, While(sign => char.IsAsciiLetterOrDigit((char)sign) || sign == '-'));
            case '^' when source.Peek(1) == '^':
                source.Take();
                source.Take();
                return Token(TurtleTokenKind.Sign, "^^");
            case '_' when source.Peek(1) == ':':
                source.Take();
                source.Take();
                return Token(TurtleTokenKind.Blank, TurtleNames.Label(source));
            case '.' when !TurtleCharacters.IsDigit(source.Peek(1)):
            case ';' or ',' or '[' or ']' or '(' or ')':
                return Token(TurtleTokenKind.Sign, source.Take().ToString());
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                var (text, type) = Number();
                return Token(TurtleTokenKind.Number, text, Xsd + type);
        }

        if (first != ':' && !TurtleCharacters.IsLetter(first))
        {
            throw new SkosException("Unexpected", line, column, TurtleCharacters.Shown(first));
        }

        var word = TurtleNames.Label(source, mayBeEmpty: true);
        return source.Takes(':') ? Token(TurtleTokenKind.Name, TurtleNames.Local(source), word) : Token(TurtleTokenKind.Word, word);
    }

    private void SkipSpace()
    {
        while (true)
        {
            switch (source.Peek())
            {
                case ' ' or '\t' or '\r' or '\n' or '\uFEFF':
                    source.Take();
                    break;
                case '#':
                    while (source.Peek() is not ('\n' or TurtleSource.End))
                    {
                        source.Take();
                    }

                    break;
                default:
                    return;
            }
        }
    }

    private string Iri()
    {
        var (line, column) = (source.Line, source.Column);
        var iri = new StringBuilder();
        source.Take();
        while (!source.Takes('>'))
        {
            TurtleNames.RefuseLong(iri, line, column);
            if (source.Peek() == '\\')
            {
                TurtleEscapes.ReadNumeric(source, iri);
            }
            else if (source.Peek() != TurtleSource.End && TurtleCharacters.IsBarredFromIri(source.Peek()))
            {
                throw new SkosException("Iri", source.Line, source.Column, TurtleCharacters.Shown(source.Peek()));
            }
            else
            {
                iri.Append(source.Take());
            }
        }

        return iri.ToString();
    }

    private (string Text, string Type) Number()
    {
        var (line, column) = (source.Line, source.Column);
        var text = source.Peek() is '+' or '-' ? source.Take().ToString() : "";
        text += While(TurtleCharacters.IsDigit);
        var type = "integer";
        if (source.Peek() == '.' && TurtleCharacters.IsDigit(source.Peek(1)))
        {
            text += source.Take() + While(TurtleCharacters.IsDigit);
            type = "decimal";
        }

        if (source.Peek() == '.' && IsExponent(1))
        {
            text += source.Take();
        }

        if (IsExponent(0))
        {
            text += source.Take() + (source.Peek() is '+' or '-' ? source.Take().ToString() : "") + While(TurtleCharacters.IsDigit);
            type = "double";
        }

        return TurtleCharacters.IsDigit(text.Length == 0 ? 0 : text[^1]) ? (text, type) : throw new SkosException("Unexpected", line, column, text);
    }

    private bool IsExponent(int ahead) => source.Peek(ahead) is 'e' or 'E'
        && TurtleCharacters.IsDigit(source.Peek(ahead + (source.Peek(ahead + 1) is '+' or '-' ? 2 : 1)));

    private string While(Func<int, bool> fits)
    {
        var (line, column) = (source.Line, source.Column);
        var text = new StringBuilder();
        while (source.Peek() != TurtleSource.End && fits(source.Peek()))
        {
            TurtleNames.RefuseLong(text, line, column);
            text.Append(source.Take());
        }

        return text.ToString();
    }
}
