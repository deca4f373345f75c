using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Members.Personas;
using WipoMatch.Members.Queries;
using WipoMatch.Members.Sessions;

namespace WipoMatch.Members.Controllers;

/// <summary>Being somebody in a demonstration, by one click. Elsewhere these addresses do not exist.</summary>
[Route("{lang:lang}/account")]
[AllowAnonymous]
public sealed class PersonasController(PersonaList personas, StartSession start) : Controller
{
    /// <summary>Who one can be.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("personas")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        personas.IsDemonstration ? View(await personas.AllAsync(cancellationToken)) : NotFound();

    /// <summary>Signs in as one of them.</summary>
    /// <param name="persona">Its name.</param>
    /// <param name="returnUrl">Where to go afterwards, within the site.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("persona")]
    public async Task<IActionResult> Become([FromForm] string? persona, [FromForm] string? returnUrl, CancellationToken cancellationToken)
    {
        if (await personas.FindAsync(persona, cancellationToken) is not { } account)
        {
            return NotFound();
        }

        await start.RunAsync(HttpContext, account.Id, cancellationToken);
        return LocalRedirect(Returns.To(Url, returnUrl));
    }
}
