using System.Runtime.InteropServices;
using WipoMatch.Display;
using WipoMatch.Search.Questions;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search;

/// <summary>Cuts a passage out of a text and marks the words of a question in it, whatever their endings.</summary>
internal static class Highlighter
{
    private const string Gap = "…";

    /// <summary>Marks words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words to mark.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="length">How many characters at most, without the signs for what was left out.</param>
    public static IReadOnlyList<TextRun> Mark(string text, IReadOnlyList<SearchWord> words, string language, int length)
    {
        var tokens = AnalyzerSet.For(language).Analyze(text);
        var hits = Hits(tokens, words);
        var window = Window(text, tokens, hits.Count > 0 ? hits[0].Start : 0, Math.Max(1, length));
        var runs = new List<TextRun>();
        Add(runs, window.Start > 0 ? Gap : "", isMarked: false);
        var at = window.Start;
        foreach (var hit in hits.Where(hit => hit.Start >= window.Start && hit.End <= window.End))
        {
            Add(runs, text[at..hit.Start], isMarked: false);
            Add(runs, text[hit.Start..hit.End], isMarked: true);
            at = hit.End;
        }

        Add(runs, text[at..window.End] + (window.End < text.Length ? Gap : ""), isMarked: false);
        return runs;
    }

    /// <summary>The places of the words; those that touch or overlap, as Chinese bigrams do, as one.</summary>
    private static List<Span> Hits(IReadOnlyList<AnalyzedToken> tokens, IReadOnlyList<SearchWord> words)
    {
        var stems = words.Where(word => word.Stem.Length > 0).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var exact = words.Select(word => word.Exact).ToHashSet(StringComparer.Ordinal);
        var hits = new List<Span>();
        foreach (var token in tokens.Where(token => stems.Contains(token.Stem) || exact.Contains(token.Exact)).OrderBy(token => token.Start))
        {
            var end = token.Start + token.Length;
            if (hits.Count > 0 && token.Start <= hits[^1].End)
            {
                hits[^1] = hits[^1] with { End = Math.Max(end, hits[^1].End) };
            }
            else
            {
                hits.Add(new Span(token.Start, end));
            }
        }

        return hits;
    }

    /// <summary>A part of the text around the first hit, cut between words.</summary>
    private static Span Window(string text, IReadOnlyList<AnalyzedToken> tokens, int firstHit, int length)
    {
        if (text.Length <= length)
        {
            return new Span(0, text.Length);
        }

        var earliest = firstHit - (length / 3);
        var start = firstHit <= length / 2
            ? 0
            : tokens.Where(token => token.Start >= earliest && token.Start <= firstHit).Select(token => token.Start).DefaultIfEmpty(firstHit).First();
        var latest = Math.Min(text.Length, start + length);
        var end = latest == text.Length
            ? latest
            : tokens.Select(token => token.Start + token.Length).Where(end => end > start && end <= latest).DefaultIfEmpty(Whole(text, latest)).Max();
        return new Span(start, end);
    }

    private static int Whole(string text, int end) => char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    private static void Add(List<TextRun> runs, string text, bool isMarked)
    {
        if (text.Length > 0)
        {
            runs.Add(new TextRun(text, isMarked));
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Span(int Start, int End);
}
