using WipoMatch.Display;

namespace WipoMatch.Search.TermsReport;

/// <summary>The report.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Lines">The questions of the page, the most frequent first.</param>
/// <param name="Count">How many different questions there are on all pages.</param>
/// <param name="Periods">The periods on offer.</param>
/// <param name="Kinds">All questions, or those that found nothing.</param>
/// <param name="Pagination">The pages.</param>
public sealed record TermsReportPage(
    TermsFilter Filter, IReadOnlyList<TermsLine> Lines, int Count, IReadOnlyList<MenuLink> Periods, IReadOnlyList<MenuLink> Kinds, PaginationModel Pagination);

/// <summary>A question in the report.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Place">The path of the list below the language.</param>
/// <param name="Count">How often it was asked.</param>
/// <param name="ZeroCount">How often it found nothing.</param>
/// <param name="LastDay">The last day on which it was asked.</param>
/// <param name="LastResults">How many results it had then.</param>
public sealed record TermsLine(string Text, string Language, string Place, int Count, int ZeroCount, DateOnly LastDay, int LastResults);
