using System.Runtime.InteropServices;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>
/// Chinese characters and kana as bigrams with their single characters laid over them (K. L. Kwok 1999: bigrams mixed
/// with characters). A character standing alone is a term of its own.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct CjkBigrams
{
    private int _start;
    private int _length;
    private int _count;

    /// <summary>Takes the next character; it forms a bigram with the one directly before it.</summary>
    public void Add(ref AnalysisRun run, int start, int length)
    {
        if (_count > 0 && start != _start + _length)
        {
            Flush(ref run);
        }

        if (_count > 0)
        {
            run.Add(_start, _length + length, TokenRole.Term);
            run.Add(_start, _length, TokenRole.Overlap);
            run.Position++;
        }

        (_start, _length) = (start, length);
        _count++;
    }

    /// <summary>Ends a run of characters.</summary>
    public void Flush(ref AnalysisRun run)
    {
        if (_count == 0)
        {
            return;
        }

        run.Add(_start, _length, _count == 1 ? TokenRole.Term : TokenRole.Overlap);
        run.Position++;
        _count = 0;
    }
}
