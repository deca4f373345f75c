using Microsoft.AspNetCore.Html;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;

namespace WipoMatch.Contents.Editor;

/// <summary>The versions of an item.</summary>
/// <param name="Newest">The newest.</param>
/// <param name="Versions">All, newest first.</param>
/// <param name="Rights">What the person may do.</param>
public sealed record VersionsPage(ContentItem Newest, IReadOnlyList<ContentItem> Versions, ItemRights Rights);

/// <summary>One version as it was.</summary>
/// <param name="Version">The version.</param>
/// <param name="Text">Its text.</param>
/// <param name="Differences">What the newest version says otherwise, theirs being this version; empty for the newest itself.</param>
public sealed record VersionPage(ContentItem Version, IHtmlContent Text, IReadOnlyList<Difference> Differences);
