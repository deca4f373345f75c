namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>A word of the language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text without marks, escapes resolved; of a name what stands behind the colon.</param>
/// <param name="Prefix">Of a name what stands before the colon; of a number its type.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Column">Where it begins.</param>
internal readonly record struct TurtleToken(TurtleTokenKind Kind, string Text, string Prefix, int Line, int Column)
{
    /// <summary>Whether it is a certain sign.</summary>
    public bool Is(string sign) => Kind == TurtleTokenKind.Sign && Text == sign;

    /// <summary>The refusal of a word at a place at which it may not stand.</summary>
    public SkosException Unexpected() => Kind == TurtleTokenKind.End ? new("Ends", Line, Column) : new("Unexpected", Line, Column, Shown);

    private string Shown => Kind switch
    {
        TurtleTokenKind.Name => $"{Prefix}:{Text}",
        TurtleTokenKind.At => "@" + Text,
        TurtleTokenKind.Text when Text.Length > LongestShown => Text[..LongestShown] + "…",
        _ => Text,
    };

    private const int LongestShown = 40;
}

/// <summary>The kinds of words.</summary>
internal enum TurtleTokenKind
{
    /// <summary>Behind the last word.</summary>
    End,

    /// <summary>An IRI in angle brackets.</summary>
    Iri,

    /// <summary>A name with a prefix.</summary>
    Name,

    /// <summary>The label of a blank node.</summary>
    Blank,

    /// <summary>A text in quotation marks.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A language tag, <c>@prefix</c> or <c>@base</c>.</summary>
    At,

    /// <summary>A word without colon: <c>a true false PREFIX BASE</c>.</summary>
    Word,

    /// <summary>One of <c>. ; , [ ] ( ) ^^</c>.</summary>
    Sign,
}
