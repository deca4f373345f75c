namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>
/// Reads statements one by one (W3C Turtle 1.1), holding no more of the file than the brackets that are open. Brackets are kept on a stack of its own, so that a
/// hostile file cannot overflow that of the process. Lists in parentheses are read, and what is described in them is told, but not their order.
/// </summary>
/// <param name="text">The file. One that is not UTF-8 is refused when the text's decoder throws.</param>
internal sealed class TurtleReader(TextReader text)
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private readonly TurtleLexer _lexer = new(new TurtleSource(text));
    private readonly TurtleIris _iris = new();
    private readonly Stack<TurtleFrame> _open = new();
    private TurtleToken _token;
    private int _brackets;

    /// <summary>The statements in the order of the file.</summary>
    /// <exception cref="SkosException">The file is not Turtle, or asks for more than <see cref="TurtleLimits"/>.</exception>
    public IEnumerable<TurtleTriple> Read()
    {
        Advance();
        while (_token.Kind != TurtleTokenKind.End)
        {
            if (!Declares())
            {
                _open.Push(new TurtleFrame(TurtleFrameKind.Statement));
                while (_open.Count > 0)
                {
                    if (Step() is { } triple)
                    {
                        yield return triple;
                    }
                }
            }
        }
    }

    // The forms of SPARQL end without a full stop.
    private bool Declares()
    {
        var isSparql = _token.Kind == TurtleTokenKind.Word;
        var name = isSparql ? _token.Text.ToUpperInvariant() : _token.Kind == TurtleTokenKind.At ? _token.Text : "";
        if (name is not ("prefix" or "base" or "PREFIX" or "BASE"))
        {
            return false;
        }

        var first = Advance();
        if (name is "base" or "BASE")
        {
            _iris.DeclareBase(first);
        }
        else
        {
            _iris.Declare(first, Advance());
        }

        Advance();
        if (!isSparql)
        {
            Expect(".");
        }

        return true;
    }

    private TurtleTriple? Step()
    {
        var frame = _open.Peek();
        return frame.Expects switch
        {
            TurtlePlace.Subject => Subject(frame),
            TurtlePlace.Verb => Verb(frame),
            TurtlePlace.Object => Object(frame),
            _ => Behind(frame),
        };
    }

    private TurtleTriple? Subject(TurtleFrame frame)
    {
        frame.MayEnd = _token.Is("[");
        frame.Expects = TurtlePlace.Verb;
        frame.Subject = Opened() ?? Resource();
        return null;
    }

    private TurtleTriple? Verb(TurtleFrame frame)
    {
        if (frame.MayEnd && (_token.Is(frame.End) || (frame.HasStatements && _token.Is(";"))))
        {
            return Behind(frame);
        }

        frame.Predicate = _token is { Kind: TurtleTokenKind.Word, Text: "a" } ? Rdf + "type" : _iris.Resolve(_token) ?? throw _token.Unexpected();
        frame.Expects = TurtlePlace.Object;
        Advance();
        return null;
    }

    private TurtleTriple? Object(TurtleFrame frame)
    {
        if (frame.Kind == TurtleFrameKind.List && _token.Is(")"))
        {
            return Behind(frame);
        }

        var line = _token.Line;
        frame.HasStatements = frame.MayEnd = true;
        frame.Expects = frame.Kind == TurtleFrameKind.List ? TurtlePlace.Object : TurtlePlace.Behind;
        var found = Opened() ?? Literal() ?? Resource();
        return frame.Kind == TurtleFrameKind.List ? null : new(frame.Subject, frame.Predicate, found, line);
    }

    private TurtleTriple? Behind(TurtleFrame frame)
    {
        frame.Expects = _token.Is(",") ? TurtlePlace.Object : TurtlePlace.Verb;
        if (!_token.Is(",") && !_token.Is(";"))
        {
            Expect(frame.End);
            _open.Pop();
            return null;
        }

        Advance();
        return null;
    }

    // Brackets and parentheses stand for a node without a name; what they hold is read next.
    private TurtleNode? Opened()
    {
        if (!_token.Is("[") && !_token.Is("("))
        {
            return null;
        }

        if (_open.Count > TurtleLimits.Depth)
        {
            throw new SkosException("Deep", _token.Line, _token.Column, TurtleLimits.Depth);
        }

        var node = new TurtleNode(TurtleNodeKind.Blank, FormattableString.Invariant($"[{++_brackets}]"));
        _open.Push(new TurtleFrame(_token.Is("[") ? TurtleFrameKind.Description : TurtleFrameKind.List) { Subject = node });
        Advance();
        return node;
    }

    private TurtleNode Resource()
    {
        var node = _token.Kind == TurtleTokenKind.Blank
            ? new TurtleNode(TurtleNodeKind.Blank, _token.Text)
            : new TurtleNode(TurtleNodeKind.Iri, _iris.Resolve(_token) ?? throw _token.Unexpected());
        Advance();
        return node;
    }

    private TurtleNode? Literal()
    {
        var token = _token;
        switch (token)
        {
            case { Kind: TurtleTokenKind.Number }:
                Advance();
                return new TurtleNode(TurtleNodeKind.Literal, token.Text, "", token.Prefix);
            case { Kind: TurtleTokenKind.Word, Text: "true" or "false" }:
                Advance();
                return new TurtleNode(TurtleNodeKind.Literal, token.Text, "", Xsd + "boolean");
            case { Kind: not TurtleTokenKind.Text }:
                return null;
        }

        switch (Advance())
        {
            case { Kind: TurtleTokenKind.At } tag:
                Advance();
                return tag.Text.Length > 0 ? new TurtleNode(TurtleNodeKind.Literal, token.Text, tag.Text) : throw tag.Unexpected();
            case var next when next.Is("^^"):
                var type = _iris.Resolve(Advance()) ?? throw _token.Unexpected();
                Advance();
                return new TurtleNode(TurtleNodeKind.Literal, token.Text, "", type);
            default:
                return new TurtleNode(TurtleNodeKind.Literal, token.Text);
        }
    }

    private void Expect(string sign)
    {
        if (!_token.Is(sign))
        {
            throw _token.Unexpected();
        }

        Advance();
    }

    private TurtleToken Advance() => _token = _lexer.Next();
}
