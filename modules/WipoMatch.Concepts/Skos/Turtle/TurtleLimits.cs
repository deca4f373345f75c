namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>What a file may ask of the reader, so that a hostile one ends in a sentence and not in all memory.</summary>
internal static class TurtleLimits
{
    /// <summary>How deep brackets may stand in one another.</summary>
    public const int Depth = 100;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int Text = 100_000;

    /// <summary>The longest IRI, name or language tag, in UTF-16 code units.</summary>
    public const int Name = 1_000;
}
