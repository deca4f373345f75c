namespace WipoMatch.Contents.Desk;

/// <summary>A page of the list of content.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Types">The types to choose from, with their names.</param>
/// <param name="Lines">The items.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="IsWhole">Whether everybody's content is listed.</param>
public sealed record ContentListView(
    ContentFilter Filter, IReadOnlyList<KeyValuePair<string, string>> Types, IReadOnlyList<ContentLine> Lines, int Count, int Page, int PageCount, bool IsWhole);
