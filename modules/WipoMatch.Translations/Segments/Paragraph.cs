namespace WipoMatch.Translations.Segments;

/// <summary>A paragraph of the original.</summary>
/// <param name="Text">What it says now; for a removed one, what it said.</param>
/// <param name="State">What it asks of the translator.</param>
/// <param name="Before">What it said when it was translated, where that is known and different.</param>
public sealed record Paragraph(string Text, ParagraphState State, string? Before = null);
