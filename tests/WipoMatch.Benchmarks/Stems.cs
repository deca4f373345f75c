using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Benchmarks;

/// <summary>The stems of the site without a site.</summary>
internal sealed class Stems : ITextAnalysis
{
    IReadOnlyList<StemmedWord> ITextAnalysis.Stems(string text, string language) => StemmedWord.Of(AnalyzerSet.For(language).Analyze(text));
}
