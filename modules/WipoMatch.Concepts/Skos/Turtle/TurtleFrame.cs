namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Something that has begun and not ended: a statement, a description in brackets, a list in parentheses.</summary>
internal sealed class TurtleFrame(TurtleFrameKind kind)
{
    /// <summary>What it is.</summary>
    public TurtleFrameKind Kind { get; } = kind;

    /// <summary>The sign that ends it.</summary>
    public string End { get; } = kind switch { TurtleFrameKind.Statement => ".", TurtleFrameKind.Description => "]", _ => ")" };

    /// <summary>What comes next.</summary>
    public TurtlePlace Expects { get; set; } = kind switch
    {
        TurtleFrameKind.Statement => TurtlePlace.Subject,
        TurtleFrameKind.Description => TurtlePlace.Verb,
        _ => TurtlePlace.Object,
    };

    /// <summary>What it speaks about.</summary>
    public TurtleNode Subject { get; set; }

    /// <summary>What it says about it now.</summary>
    public string Predicate { get; set; } = "";

    /// <summary>Whether it has said something.</summary>
    public bool HasStatements { get; set; }

    /// <summary>Whether it may end where a predicate may stand.</summary>
    public bool MayEnd { get; set; } = kind == TurtleFrameKind.Description;
}

/// <summary>What can be open.</summary>
internal enum TurtleFrameKind
{
    Statement,
    Description,
    List,
}

/// <summary>What may stand next.</summary>
internal enum TurtlePlace
{
    Subject,
    Verb,
    Object,
    Behind,
}
