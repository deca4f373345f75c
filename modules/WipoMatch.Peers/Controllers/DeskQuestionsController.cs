using Microsoft.AspNetCore.Mvc;
using WipoMatch.Peers.Desk;
using WipoMatch.Security;

namespace WipoMatch.Peers.Controllers;

/// <summary>The questions of the person who has signed in.</summary>
[Route("{lang:lang}/desk/questions")]
[RequiresPermission(nameof(Permissions.UseQuestions))]
public sealed class DeskQuestionsController(OwnQuestions questions) : Controller
{
    /// <summary>Those that wait for the person's answer, and those that the person asked.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await questions.ReadAsync(cancellationToken));
}
