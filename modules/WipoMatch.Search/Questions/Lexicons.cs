using System.Collections.Concurrent;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Taxonomies;

namespace WipoMatch.Search.Questions;

/// <summary>Keeps the lexicons of the languages until concepts or countries change. May be asked by several threads.</summary>
internal sealed class Lexicons
{
    private volatile Held _held = new(ConceptScheme.None, []);

    /// <summary>The lexicon of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="scheme">The concepts in force.</param>
    /// <param name="countries">The countries in force.</param>
    public Lexicon Of(string language, ConceptScheme scheme, IReadOnlyList<TermView> countries)
    {
        var held = _held;
        if (!ReferenceEquals(held.Scheme, scheme) || !ReferenceEquals(held.Countries, countries))
        {
            _held = held = new Held(scheme, countries);
        }

        return held.Lexicons.GetOrAdd(language, key => new Lexicon(key, scheme, countries));
    }

    private sealed record Held(ConceptScheme Scheme, IReadOnlyList<TermView> Countries)
    {
        public ConcurrentDictionary<string, Lexicon> Lexicons { get; } = new(StringComparer.Ordinal);
    }
}
