namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>The words of a file one after another, and what single ones and short runs of them mean: declarations, predicates, nodes.</summary>
internal sealed class TurtleWords(TurtleLexer lexer)
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private readonly TurtleIris _iris = new();

    /// <summary>The next word.</summary>
    public TurtleToken Current { get; private set; }

    /// <summary>Goes on to the next word and returns it.</summary>
    public TurtleToken Advance() => Current = lexer.Next();

    /// <summary>Takes a certain sign.</summary>
    /// <exception cref="SkosException">Another word is next.</exception>
    public void Expect(string sign)
    {
        if (!Current.Is(sign))
        {
            throw Current.Unexpected();
        }

        Advance();
    }

    /// <summary>Takes the declaration of a prefix or of the base. The forms of SPARQL end without a full stop.</summary>
    /// <returns>Whether one was next.</returns>
    public bool TakeDeclaration()
    {
        var isSparql = Current.Kind == TurtleTokenKind.Word;
        var name = isSparql ? Current.Text.ToUpperInvariant() : Current.Kind == TurtleTokenKind.At ? Current.Text : "";
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

    /// <summary>Takes a predicate.</summary>
    public string TakePredicate()
    {
        var iri = Current is { Kind: TurtleTokenKind.Word, Text: "a" } ? Rdf + "type" : _iris.Resolve(Current) ?? throw Current.Unexpected();
        Advance();
        return iri;
    }

    /// <summary>Takes an IRI or the label of a blank node.</summary>
    public TurtleNode TakeResource()
    {
        var node = Current.Kind == TurtleTokenKind.Blank
            ? new TurtleNode(TurtleNodeKind.Blank, Current.Text)
            : new TurtleNode(TurtleNodeKind.Iri, _iris.Resolve(Current) ?? throw Current.Unexpected());
        Advance();
        return node;
    }

    /// <summary>Takes a text, a number or a truth value; null when none is next.</summary>
    public TurtleNode? TakeLiteral()
    {
        var word = Current;
        switch (word)
        {
            case { Kind: TurtleTokenKind.Number }:
                Advance();
                return new TurtleNode(TurtleNodeKind.Literal, word.Text, "", word.Prefix);
            case { Kind: TurtleTokenKind.Word, Text: "true" or "false" }:
                Advance();
                return new TurtleNode(TurtleNodeKind.Literal, word.Text, "", Xsd + "boolean");
            case { Kind: TurtleTokenKind.Text }:
                return Advance() switch
                {
                    { Kind: TurtleTokenKind.At } tag => new TurtleNode(TurtleNodeKind.Literal, word.Text, TakeTag(tag)),
                    var next when next.Is("^^") => new TurtleNode(TurtleNodeKind.Literal, word.Text, "", TakeType()),
                    _ => new TurtleNode(TurtleNodeKind.Literal, word.Text),
                };
            default:
                return null;
        }
    }

    private string TakeTag(TurtleToken tag)
    {
        Advance();
        return tag.Text.Length > 0 ? tag.Text : throw tag.Unexpected();
    }

    private string TakeType()
    {
        Advance();
        return TakeResource() is { Kind: TurtleNodeKind.Iri } type ? type.Value : throw Current.Unexpected();
    }
}
