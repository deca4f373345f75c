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

/// <summary>A paragraph of the original.</summary>
/// <param name="Text">What it says now; for a removed one, what it said.</param>
/// <param name="State">What it asks of the translator.</param>
/// <param name="Before">What it said when it was translated, where that is known and different.</param>
public sealed record Paragraph(string Text, ParagraphState State, string? Before = null);
