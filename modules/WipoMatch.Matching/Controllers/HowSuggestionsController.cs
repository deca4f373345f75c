using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Matching.How;

namespace WipoMatch.Matching.Controllers;

/// <summary>How suggestions come about.</summary>
[Route("{lang:lang}" + MatchingPaths.How)]
public sealed class HowSuggestionsController(IHowQuery how) : Controller
{
    /// <summary>The rules, the weights, the measured figures.</summary>
    [HttpGet("")]
    [PublicPage]
    public IActionResult Show() => View(how.Read());
}
