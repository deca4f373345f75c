using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Search.Queries;

namespace WipoMatch.Search.Controllers;

/// <summary>Search in everything that is published.</summary>
[Route("{lang:lang}/search")]
public sealed class SearchController(SearchPageQuery page) : Controller
{
    /// <summary>The box and ways to begin, or the results.</summary>
    [HttpGet("")]
    [PublicList(
        "q", FacetKeys.Type, FacetKeys.Theme, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Modality,
        FacetKeys.Support, FacetKeys.Sdg, FacetKeys.IpField, FacetKeys.Concept, FacetKeys.Year, FacetKeys.Language, "sort", "page")]
    public IActionResult Index() => View(page.Build(Request.Query));
}
