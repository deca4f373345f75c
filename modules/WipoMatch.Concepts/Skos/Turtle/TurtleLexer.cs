using System.Text;

namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Cuts a file into words.</summary>
internal sealed class TurtleLexer(TurtleSource source)
{
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
                return Token(TurtleTokenKind.At, TurtleNames.While(source, sign => char.IsAsciiLetterOrDigit((char)sign) || sign == '-'));
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
                var (text, type) = TurtleNumbers.Read(source);
                return Token(TurtleTokenKind.Number, text, type);
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
}
