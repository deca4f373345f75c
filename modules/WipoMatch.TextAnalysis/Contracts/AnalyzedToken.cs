namespace WipoMatch.TextAnalysis.Contracts;

/// <summary>One token of both streams.</summary>
/// <param name="Exact">The folded, unstemmed form: for phrases, spelling, autocompletion and highlighting.</param>
/// <param name="Stem">The ranked form; empty for a stop word.</param>
/// <param name="Position">The word number in the text, from 0; overlapping tokens share it.</param>
/// <param name="Start">Where the token starts in the original string, in UTF-16 units.</param>
/// <param name="Length">How long the token is in the original string, in UTF-16 units.</param>
/// <param name="Role">What the token counts for.</param>
public readonly record struct AnalyzedToken(
    string Exact, string Stem, int Position, int Start, int Length, TokenRole Role)
{
    /// <summary>Whether the token adds one to the document length used for ranking.</summary>
    public bool CountsInLength => Role == TokenRole.Term;
}
