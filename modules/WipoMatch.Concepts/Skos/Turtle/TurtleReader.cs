namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>
/// Reads statements one by one (W3C Turtle 1.1), holding no more of the file than the brackets that are open. Brackets are kept on a stack of its own, so that a
/// hostile file cannot overflow that of the process. Lists in parentheses are read, and what is described in them is told, but not their order.
/// </summary>
/// <param name="text">The file. One that is not UTF-8 is refused when the text's decoder throws.</param>
internal sealed class TurtleReader(TextReader text)
{
    private readonly TurtleWords _words = new(new TurtleLexer(new TurtleSource(text)));
    private readonly Stack<TurtleFrame> _open = new();
    private int _brackets;

    private TurtleToken Word => _words.Current;

    /// <summary>The statements in the order of the file.</summary>
    /// <exception cref="SkosException">The file is not Turtle, or asks for more than <see cref="TurtleLimits"/>.</exception>
    public IEnumerable<TurtleTriple> Read()
    {
        _words.Advance();
        while (Word.Kind != TurtleTokenKind.End)
        {
            if (!_words.TakeDeclaration())
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
        frame.MayEnd = Word.Is("[");
        frame.Expects = TurtlePlace.Verb;
        frame.Subject = Opened() ?? _words.TakeResource();
        return null;
    }

    private TurtleTriple? Verb(TurtleFrame frame)
    {
        if (frame.MayEnd && (Word.Is(frame.End) || (frame.HasStatements && Word.Is(";"))))
        {
            return Behind(frame);
        }

        frame.Predicate = _words.TakePredicate();
        frame.Expects = TurtlePlace.Object;
        return null;
    }

    private TurtleTriple? Object(TurtleFrame frame)
    {
        if (frame.Kind == TurtleFrameKind.List && Word.Is(")"))
        {
            return Behind(frame);
        }

        var line = Word.Line;
        frame.HasStatements = frame.MayEnd = true;
        frame.Expects = frame.Kind == TurtleFrameKind.List ? TurtlePlace.Object : TurtlePlace.Behind;
        var found = Opened() ?? _words.TakeLiteral() ?? _words.TakeResource();
        return frame.Kind == TurtleFrameKind.List ? null : new(frame.Subject, frame.Predicate, found, line);
    }

    private TurtleTriple? Behind(TurtleFrame frame)
    {
        frame.Expects = Word.Is(",") ? TurtlePlace.Object : TurtlePlace.Verb;
        if (!Word.Is(",") && !Word.Is(";"))
        {
            _words.Expect(frame.End);
            _open.Pop();
            return null;
        }

        _words.Advance();
        return null;
    }

    // Brackets and parentheses stand for a node without a name; what they hold is read next.
    private TurtleNode? Opened()
    {
        if (!Word.Is("[") && !Word.Is("("))
        {
            return null;
        }

        if (_open.Count > TurtleLimits.Depth)
        {
            throw new SkosException("Deep", Word.Line, Word.Column, TurtleLimits.Depth);
        }

        var node = new TurtleNode(TurtleNodeKind.Blank, FormattableString.Invariant($"[{++_brackets}]"));
        _open.Push(new TurtleFrame(Word.Is("[") ? TurtleFrameKind.Description : TurtleFrameKind.List) { Subject = node });
        _words.Advance();
        return node;
    }
}
