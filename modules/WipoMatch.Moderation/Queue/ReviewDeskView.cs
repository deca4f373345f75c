using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Moderation.Queue;

/// <summary>A page of the review desk.</summary>
/// <param name="Lines">What waits, longest first.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Facets">Links that narrow the list.</param>
/// <param name="Pills">The filters in force.</param>
/// <param name="Pagination">The pages.</param>
public sealed record ReviewDeskView(IReadOnlyList<ReviewLine> Lines, int Count, FacetsModel Facets, PillsModel Pills, PaginationModel Pagination);

/// <summary>Something that waits.</summary>
/// <param name="Title">What people call it; may be empty.</param>
/// <param name="Url">Where it is decided.</param>
/// <param name="KindName">The name of its kind.</param>
/// <param name="Language">The language of its text, or null.</param>
/// <param name="Places">Names of countries.</param>
/// <param name="Themes">Names of themes.</param>
/// <param name="WaitingSinceUtc">Since when it waits.</param>
/// <param name="Days">For how many whole days.</param>
/// <param name="Author">Who handed it in, or null when nobody knows.</param>
/// <param name="Assignee">Who has taken it on, or null.</param>
/// <param name="IsForMe">Whether the person should decide about it.</param>
public sealed record ReviewLine(
    string Title, string Url, string KindName, SiteLanguage? Language, IReadOnlyList<string> Places, IReadOnlyList<string> Themes,
    DateTime WaitingSinceUtc, int Days, string? Author, string? Assignee, bool IsForMe);
