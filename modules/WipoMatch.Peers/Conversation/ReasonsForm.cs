namespace WipoMatch.Peers.Conversation;

/// <summary>A form that takes a reason from a list and a note.</summary>
/// <param name="View">The page.</param>
/// <param name="Action">One of <see cref="Questions.QuestionActions"/>.</param>
/// <param name="Reasons">The list.</param>
public sealed record ReasonsForm(QuestionView View, string Action, IReadOnlyList<string> Reasons);
