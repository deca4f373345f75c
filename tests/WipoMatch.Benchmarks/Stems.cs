using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Benchmarks;

/// <summary>The stems of the site without a site.</summary>
internal sealed class Stems : ITextAnalysis
{
    IReadOnlyList<StemmedWord> ITextAnalysis.Stems(string text, string language) =>
    [
        .. AnalyzerSet.For(language).Analyze(text).Where(token => token.Stem.Length > 0)
            .Select(token => new StemmedWord(token.Stem, token.Role == TokenRole.Overlap, token.Start, token.Length)),
    ];
}
