namespace WipoMatch.Translations.Segments;

/// <summary>What a paragraph of the original asks of the translator.</summary>
public enum ParagraphState
{
    /// <summary>It was not translated yet.</summary>
    New,

    /// <summary>It says what it said when it was translated.</summary>
    Unchanged,

    /// <summary>It says something else since it was translated.</summary>
    Changed,

    /// <summary>It was translated and is no longer there.</summary>
    Removed,
}
