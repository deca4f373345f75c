using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.TextAnalysis;

/// <summary>Gives other modules the stems of the analysis chains.</summary>
internal sealed class StemReader : ITextAnalysis
{
    public IReadOnlyList<StemmedWord> Stems(string text, string language) => StemmedWord.Of(AnalyzerSet.For(language).Analyze(text));
}
