using WipoMatch.TextAnalysis.Words;

namespace WipoMatch.TextAnalysis.Contracts;

/// <summary>The analysis chain of one language; safe for use by several threads.</summary>
public sealed class LanguageAnalyzer
{
    private readonly LanguageProfile _profile;
    private readonly WordFormCache _cache;

    internal LanguageAnalyzer(string language, LanguageProfile profile, WordFormBudget budget)
    {
        Language = language;
        _profile = profile;
        _cache = new WordFormCache(profile, budget);
    }

    /// <summary>The language, such as "ar"; "und" for text of an unknown language.</summary>
    public string Language { get; }

    /// <summary>Analyses a text; never throws on malformed text.</summary>
    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<AnalyzedToken>(text.Length / 5);
        Analyze(text, tokens);
        return tokens;
    }

    /// <summary>Analyses a text into a collection the caller may use again.</summary>
    public void Analyze(string text, ICollection<AnalyzedToken> output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        var run = new AnalysisRun(text, _cache, output);
        var bigrams = default(CjkBigrams);
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (scanner.IsIdeograph)
            {
                bigrams.Add(ref run, scanner.Start, scanner.Length);
                continue;
            }

            bigrams.Flush(ref run);
            AddWord(ref run, text, scanner.Start, scanner.Length);
        }

        bigrams.Flush(ref run);
    }

    private void AddWord(ref AnalysisRun run, string text, int start, int length)
    {
        if (_profile.HasElision)
        {
            var prefix = FrenchElision.PrefixLength(text.AsSpan(start, length));
            run.AddWord(start + prefix, length - prefix);
        }
        else if (_profile.HasPossessive)
        {
            run.AddWord(start, length - EnglishPossessive.SuffixLength(text.AsSpan(start, length)));
        }
        else
        {
            run.AddWord(start, length);
        }
    }
}
