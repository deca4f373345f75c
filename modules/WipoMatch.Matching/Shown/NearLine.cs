using WipoMatch.Localization;

namespace WipoMatch.Matching.Shown;

/// <summary>Something that is about the same.</summary>
/// <param name="Id">The id in exchange records.</param>
/// <param name="Shape">The shape of its kind: <c>story</c>, <c>need</c> or <c>offer</c>.</param>
/// <param name="Title">The title, in the reader's language where it exists.</param>
/// <param name="Language">The language of the title when it is not the reader's, else null.</param>
/// <param name="Url">The address.</param>
/// <param name="About">What both are about, or null.</param>
public sealed record NearLine(string Id, string Shape, string Title, SiteLanguage? Language, string Url, string? About);
