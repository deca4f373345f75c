using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.TextAnalysis;

/// <summary>Gives other modules the stems of the analysis chains.</summary>
internal sealed class StemReader : ITextAnalysis
{
    public IReadOnlyList<StemmedWord> Stems(string text, string language)
    {
        var words = new List<StemmedWord>();
        foreach (var token in AnalyzerSet.For(language).Analyze(text))
        {
            if (token.Stem.Length > 0)
            {
                words.Add(new StemmedWord(token.Stem, token.Role == TokenRole.Overlap, token.Start, token.Length));
            }
        }

        return words;
    }
}
