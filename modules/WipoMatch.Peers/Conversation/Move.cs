namespace WipoMatch.Peers.Conversation;

/// <summary>What a party does.</summary>
/// <param name="Action">One of <see cref="Questions.QuestionActions"/>.</param>
/// <param name="Seen">The newest message that the person has seen.</param>
/// <param name="Text">What they wrote; may be empty.</param>
/// <param name="Language">The language of the text; empty when nobody knows.</param>
/// <param name="Reason">One of <see cref="Questions.QuestionReasons"/>; empty for none.</param>
public sealed record Move(string Action, long Seen, string Text = "", string Language = "", string Reason = "");
