namespace WipoMatch.Search.Suggestions;

/// <summary>What a question may become.</summary>
/// <param name="Text">The whole question.</param>
/// <param name="Kind"><c>word</c>, <c>subject</c>, <c>title</c> or <c>correction</c>.</param>
public sealed record Suggestion(string Text, string Kind);
