using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>One pass over one text: where the tokens go and which position comes next.</summary>
internal ref struct AnalysisRun(string text, WordFormCache cache, ICollection<AnalyzedToken> output)
{
    public int Position { get; set; }

    /// <summary>Adds a word and moves to the next position; a word of which nothing remains is left out.</summary>
    public void AddWord(int start, int length)
    {
        var forms = cache.Get(text.AsSpan(start, length));
        if (forms.Exact.Length == 0)
        {
            return;
        }

        Add(forms, start, length, forms.IsStopWord ? TokenRole.StopWord : TokenRole.Term);
        Position++;
    }

    /// <summary>Adds a token at the present position.</summary>
    public readonly void Add(int start, int length, TokenRole role)
        => Add(cache.Get(text.AsSpan(start, length)), start, length, role);

    private readonly void Add(WordForms forms, int start, int length, TokenRole role)
        => output.Add(new AnalyzedToken(forms.Exact, forms.Stem, Position, start, length, role));
}
