using WipoMatch.Localization;

namespace WipoMatch.Translations.Grid;

/// <summary>A page of the grid.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Types">The types to choose from, with their names.</param>
/// <param name="Shares">For each shown language how many stories can be read in it.</param>
/// <param name="Rows">The stories.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Total">How many stories are live.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
public sealed record CoverageView(
    CoverageFilter Filter,
    IReadOnlyList<KeyValuePair<string, string>> Types,
    IReadOnlyList<LanguageShare> Shares,
    IReadOnlyList<CoverageRow> Rows,
    int Count,
    int Total,
    int Page,
    int PageCount);

/// <summary>How much can be read in a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Count">How many stories.</param>
/// <param name="Total">Of how many.</param>
public sealed record LanguageShare(SiteLanguage Language, int Count, int Total)
{
    /// <summary>The share from 0 to 1.</summary>
    public decimal Share => Total == 0 ? 0 : (decimal)Count / Total;

    /// <summary>How many cannot be read in it.</summary>
    public int Missing => Total - Count;
}

/// <summary>A story in its languages.</summary>
/// <param name="SourceItemId">The original.</param>
/// <param name="Title">Its title in the reader's language, or in its own.</param>
/// <param name="TitleLanguage">The language of that title.</param>
/// <param name="TypeName">The name of its type.</param>
/// <param name="Url">The page on which everybody reads it.</param>
/// <param name="Cells">One for each shown language.</param>
public sealed record CoverageRow(
    string SourceItemId, string Title, SiteLanguage TitleLanguage, string TypeName, string Url, IReadOnlyList<CoverageCell> Cells);

/// <summary>A story in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Url">The page on which something can be done about it.</param>
public sealed record CoverageCell(SiteLanguage Language, CellState State, string Url);
