using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Stories.Queries;

namespace WipoMatch.Stories.Controllers;

/// <summary>The first page.</summary>
[Route("{lang:lang}")]
public sealed class HomeController(HomePageQuery home) : Controller
{
    /// <summary>The first page.</summary>
    [HttpGet, PublicPage]
    public IActionResult Index() => View(home.Build());
}
