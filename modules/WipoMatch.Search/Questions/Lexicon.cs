using System.Globalization;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Questions;

/// <summary>The words that a language has on this site whatever is published: those of the concepts and the names of countries.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, (string Surface, int Count)> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>Collects the words.</summary>
    /// <param name="language">The language.</param>
    /// <param name="scheme">The concepts.</param>
    /// <param name="countries">The countries.</param>
    public Lexicon(string language, ConceptScheme scheme, IEnumerable<TermView> countries)
    {
        foreach (var country in countries)
        {
            Add(country.LabelIn(language), language);
        }

        foreach (var label in scheme.Concepts.SelectMany(concept => concept.Labels.GetValueOrDefault(language) ?? []))
        {
            Add(label, language);
        }

        var culture = SiteLanguages.Find(language)!.Culture;
        foreach (var concept in scheme.Concepts)
        {
            Add(Lower(concept.Definition.GetValueOrDefault(language, ""), culture), language);
        }
    }

    /// <summary>The words as they are compared, with the way they are written and how often they occur.</summary>
    public IReadOnlyDictionary<string, (string Surface, int Count)> Words => _words;

    /// <summary>Whether the language has a word, or another form of it.</summary>
    public bool Knows(AnalyzedToken token) => _words.ContainsKey(token.Exact) || _stems.Contains(token.Stem);

    private static string Lower(string text, CultureInfo culture) => text.ToLower(culture);

    // Labels come first, so that names keep their capitals.
    private void Add(string text, string language)
    {
        foreach (var token in AnalyzerSet.For(language).Analyze(text))
        {
            if (token.Role != TokenRole.Overlap)
            {
                var known = _words.GetValueOrDefault(token.Exact, (text.Substring(token.Start, token.Length), 0));
                _words[token.Exact] = (known.Item1, known.Item2 + 1);
                _stems.Add(token.Stem);
            }
        }
    }
}
