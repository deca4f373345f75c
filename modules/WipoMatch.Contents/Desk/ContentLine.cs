using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Desk;

/// <summary>An item in a list of the desk.</summary>
/// <param name="Item">The item.</param>
/// <param name="Type">The name of its type in the reader's language.</param>
/// <param name="Language">Its language, or null.</param>
/// <param name="PublicUrl">The page on which everybody reads it, or null while it is not live.</param>
/// <param name="Url">The page on which the person works on it: the editor, or its versions when they may not change it.</param>
/// <param name="Notes">What other modules say about it.</param>
public sealed record ContentLine(ContentListItem Item, string Type, SiteLanguage? Language, string? PublicUrl, string Url, IReadOnlyList<ContentNote> Notes);
