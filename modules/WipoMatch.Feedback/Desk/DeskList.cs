using WipoMatch.Display;
using WipoMatch.Feedback.Messages;
using WipoMatch.Localization;

namespace WipoMatch.Feedback.Desk;

/// <summary>The list of messages.</summary>
/// <param name="Lines">The messages of the page.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="IsEmpty">Whether nobody has ever written.</param>
/// <param name="Facets">The ways to narrow it.</param>
/// <param name="Pagination">The pages.</param>
public sealed record DeskList(
    IReadOnlyList<DeskLine> Lines, int Count, DeskFilter Filter, bool IsEmpty, FacetsModel Facets, PaginationModel Pagination);

/// <summary>A message in the list.</summary>
/// <param name="Id">The message.</param>
/// <param name="Reference">What people quote.</param>
/// <param name="Gist">The beginning of what was written.</param>
/// <param name="KindName">What it is about, in the reader's language.</param>
/// <param name="Page">The page that it is about, or empty.</param>
/// <param name="Language">The language of the form.</param>
/// <param name="WrittenUtc">When it was written.</param>
/// <param name="Days">How many whole days ago.</param>
/// <param name="DueOn">The day by which it should be dealt with.</param>
/// <param name="ClosedUtc">When it was closed, or null.</param>
/// <param name="IsOverdue">Whether that day has passed.</param>
/// <param name="HasAddress">Whether somebody can be answered.</param>
public sealed record DeskLine(
    long Id, string Reference, string Gist, string KindName, string Page, SiteLanguage? Language, DateTime WrittenUtc, int Days, DateOnly DueOn, DateTime? ClosedUtc,
    bool IsOverdue, bool HasAddress);

/// <summary>One message with what was done about it.</summary>
/// <param name="Message">The message.</param>
/// <param name="Steps">What was done, oldest first.</param>
public sealed record DeskPage(Message Message, IReadOnlyList<MessageStep> Steps);
