namespace WipoMatch.Search.TermsReport;

/// <summary>The addresses of the report.</summary>
public static class SearchTermsPaths
{
    /// <summary>Its page, below the language.</summary>
    public const string Desk = "/desk/search-terms";
}
