namespace WipoMatch.TextAnalysis.Contracts;

/// <summary>What a token counts for in the index.</summary>
public enum TokenRole
{
    /// <summary>An ordinary term.</summary>
    Term,

    /// <summary>A term lying over another one (position increment 0): searchable, but not part of the document length.</summary>
    Overlap,

    /// <summary>A function word: it has a position and an exact form, but no stem, and does not count in the length.</summary>
    StopWord,
}
