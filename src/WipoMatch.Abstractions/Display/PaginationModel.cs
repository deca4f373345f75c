namespace WipoMatch.Display;

/// <summary>Numbered pages: view <c>_Pagination</c>; shows nothing for a single page.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="PageCount">How many there are.</param>
/// <param name="UrlOf">The address of a page.</param>
public sealed record PaginationModel(int Page, int PageCount, Func<int, string> UrlOf);
