namespace WipoMatch.Display;

/// <summary>What to show when there is nothing: view <c>_EmptyState</c>; one sentence and ways out.</summary>
/// <param name="Title">What is missing.</param>
/// <param name="Text">Why, and what to do.</param>
/// <param name="Actions">Ways out.</param>
public sealed record EmptyStateModel(string Title, string Text, IReadOnlyList<MenuLink> Actions);
