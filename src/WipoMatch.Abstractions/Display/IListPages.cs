namespace WipoMatch.Display;

/// <summary>Builds list pages from the catalogue, the search and the query string. Any query string gives a page.</summary>
public interface IListPages
{
    /// <summary>Builds a page.</summary>
    /// <param name="request">What to show.</param>
    ListPageModel Build(ListPageRequest request);
}
