using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Search.Suggestions;

namespace WipoMatch.Search.Controllers;

/// <summary>What a question may become, for the search box with script.</summary>
[Route("{lang:lang}/search/suggest")]
public sealed class SuggestController(SuggestQuery suggestions) : Controller
{
    /// <summary>At most eight suggestions as JSON: <c>[{ "text": …, "kind": … }]</c>.</summary>
    /// <param name="q">What was typed.</param>
    [HttpGet("")]
    [PublicData]
    public IActionResult Index(string? q) => Json(suggestions.Find(q ?? ""));
}
