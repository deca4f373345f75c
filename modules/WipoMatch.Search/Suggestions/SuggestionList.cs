using WipoMatch.Localization;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Suggestions;

/// <summary>Everything of one language that can be suggested, with its words as they are compared; immutable.</summary>
public sealed class SuggestionList
{
    private const int MostWords = 2;

    private const int MostSubjects = 3;

    private readonly Line[] _titles;
    private readonly Line[] _subjects;
    private readonly (string Exact, string Surface)[] _words;
    private readonly string _language;

    /// <summary>Reads texts.</summary>
    /// <param name="language">Their language.</param>
    /// <param name="titles">The titles of what is live, in the order in which they are suggested.</param>
    /// <param name="subjects">The labels of concepts.</param>
    public SuggestionList(string language, IEnumerable<string> titles, IEnumerable<string> subjects)
    {
        _language = language;
        _titles = [.. titles.Distinct(StringComparer.Ordinal).Select(Read)];
        _subjects = [.. subjects.Distinct(StringComparer.Ordinal).Select(Read).OrderBy(line => line.Words.Length).ThenBy(line => line.Text, StringComparer.Ordinal)];
        _words = [.. Frequent(_titles.Concat(_subjects))];
    }

    /// <summary>The suggestions for what was typed: words that complete the last one, subjects, titles.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Suggestion> Find(string typed, int most)
    {
        var tokens = Tokens(typed);
        if (tokens.Count == 0)
        {
            return [];
        }

        // After a blank the last word is complete as well, but may still be the beginning of a text.
        var (whole, start) = (tokens.GetRange(0, tokens.Count - 1).ConvertAll(token => token.Exact), tokens[^1]);
        var before = typed[..start.Start];
        var words = char.IsWhiteSpace(typed[^1]) ? [] : _words.Where(word => word.Exact.Length > start.Exact.Length && word.Exact.StartsWith(start.Exact, StringComparison.Ordinal))
            .Take(MostWords).Select(word => new Suggestion(before + word.Surface, "word"));
        return
        [
            .. words
                .Concat(_subjects.Where(line => line.Has(whole, start.Exact)).Take(MostSubjects).Select(line => new Suggestion(line.Text, "subject")))
                .Concat(_titles.Where(line => line.Has(whole, start.Exact)).Take(most).Select(line => new Suggestion(line.Text, "title")))
                .DistinctBy(suggestion => suggestion.Text, StringComparer.OrdinalIgnoreCase)
                .Where(suggestion => !string.Equals(suggestion.Text, typed.Trim(), StringComparison.OrdinalIgnoreCase))
                .Take(most),
        ];
    }

    private Line Read(string text) => new(text, [.. Tokens(text).Select(token => token.Exact)]);

    // Of Chinese, whose words are pairs of characters, the last pair stands for the end of what was typed.
    private List<AnalyzedToken> Tokens(string text) => [.. AnalyzerSet.For(_language).Analyze(text).Where(token => token.Role != TokenRole.Overlap)];

    // The most frequent first; written as most of the texts write them, in small letters.
    private IEnumerable<(string Exact, string Surface)> Frequent(IEnumerable<Line> lines)
    {
        var culture = SiteLanguages.Find(_language)!.Culture;
        return lines.SelectMany(line => Tokens(line.Text).Where(token => token.Role == TokenRole.Term)
                .Select(token => (token.Exact, Surface: line.Text.Substring(token.Start, token.Length).ToLower(culture))))
            .GroupBy(word => word.Exact, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.CountBy(word => word.Surface, StringComparer.Ordinal).MaxBy(surface => surface.Value).Key));
    }

    private sealed record Line(string Text, string[] Words)
    {
        public bool Has(List<string> whole, string start) =>
            Array.Exists(Words, word => word.StartsWith(start, StringComparison.Ordinal)) && whole.TrueForAll(word => Array.IndexOf(Words, word) >= 0);
    }
}
