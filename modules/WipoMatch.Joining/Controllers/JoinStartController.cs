using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;

namespace WipoMatch.Joining.Controllers;

/// <summary>What joining is, and by which criteria it is decided.</summary>
[Route("{lang:lang}/join")]
public sealed class JoinStartController : Controller
{
    /// <summary>The start page.</summary>
    [HttpGet("")]
    [PublicPage]
    public IActionResult Index() => View();

    /// <summary>Who can join, by which criteria, and what happens afterwards.</summary>
    [HttpGet("criteria")]
    [PublicPage]
    public IActionResult Criteria() => View();
}
