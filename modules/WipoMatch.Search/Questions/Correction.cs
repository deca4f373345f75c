namespace WipoMatch.Search.Questions;

/// <summary>A mended question.</summary>
/// <param name="Text">What is searched.</param>
/// <param name="AsTyped">The question that searches for the words as they were typed.</param>
internal sealed record Correction(string Text, string AsTyped);
