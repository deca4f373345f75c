namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>The prefixes and the base in force, which turn what is written into whole IRIs (Turtle 1.1, section 6.3).</summary>
internal sealed class TurtleIris
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private string _base = "";

    /// <summary>Declares a prefix; a later declaration takes the place of an earlier one.</summary>
    public void Declare(TurtleToken prefix, TurtleToken iri)
    {
        if (prefix.Kind != TurtleTokenKind.Name || prefix.Text.Length > 0)
        {
            throw prefix.Unexpected();
        }

        _prefixes[prefix.Prefix] = Whole(iri);
    }

    /// <summary>Declares the base.</summary>
    public void DeclareBase(TurtleToken iri) => _base = Whole(iri);

    /// <summary>The IRI that a word stands for, or null when the word is none.</summary>
    /// <exception cref="SkosException">The prefix is unknown, or the IRI is relative to nothing or too long.</exception>
    public string? Resolve(TurtleToken token) => token.Kind switch
    {
        TurtleTokenKind.Iri => Whole(token),
        TurtleTokenKind.Name => _prefixes.TryGetValue(token.Prefix, out var start)
            ? Bounded(start + token.Text, token)
            : throw new SkosException("Prefix", token.Line, token.Column, token.Prefix),
        _ => null,
    };

    private string Whole(TurtleToken token)
    {
        if (token.Kind != TurtleTokenKind.Iri)
        {
            throw token.Unexpected();
        }

        if (RelativeIri.HasScheme(token.Text))
        {
            return token.Text;
        }

        return _base.Length > 0
            ? Bounded(RelativeIri.Resolve(_base, token.Text), token)
            : throw new SkosException("Relative", token.Line, token.Column, token.Text);
    }

    private static string Bounded(string iri, TurtleToken token) =>
        iri.Length <= TurtleLimits.Name ? iri : throw new SkosException("Long", token.Line, token.Column, TurtleLimits.Name);
}
