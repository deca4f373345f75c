namespace WipoMatch.Display;

/// <summary>A remark that the reader should not miss: view <c>_Note</c>.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Links">What to do.</param>
public sealed record NoteModel(string Text, IReadOnlyList<MenuLink> Links);
