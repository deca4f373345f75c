using WipoMatch.ContentManagement;

namespace WipoMatch.Translations.Letters;

/// <summary>An original that went live with another text, and the live translations that no longer follow it.</summary>
/// <param name="Source">The original.</param>
/// <param name="Outdated">The translations.</param>
internal sealed record ChangeNotice(ContentItem Source, IReadOnlyList<ContentItem> Outdated);
