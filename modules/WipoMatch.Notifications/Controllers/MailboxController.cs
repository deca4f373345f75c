using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Notifications.Mails;

namespace WipoMatch.Notifications.Controllers;

/// <summary>Mail that stays on the site, to be read as its reader would.</summary>
[Route("dev/mail")]
[AllowAnonymous]
public sealed class MailboxController(Mailbox mailbox, IPageFrame frame) : Controller
{
    private const string HtmlPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <inheritdoc />
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (SiteLanguages.Find(Request.Query["lang"]) is { } language)
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);
        }

        frame.UseAlternates(SiteLanguages.All.ToDictionary(one => one.Code, one => $"{Request.Path}?lang={one.Code}"));
        context.Result = !mailbox.Exists ? NotFound() : mailbox.IsOpen ? null : User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
    }

    /// <summary>The latest mails.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await mailbox.LatestAsync(cancellationToken));

    /// <summary>One mail as text.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{id}")]
    public async Task<IActionResult> Show(string id, CancellationToken cancellationToken) =>
        await mailbox.FindAsync(id, cancellationToken) is { } mail ? View(mail) : NotFound();

    /// <summary>The same mail as HTML; a document of its own, in which nothing runs and nothing is fetched.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{id}/html")]
    public async Task<IActionResult> Html(string id, CancellationToken cancellationToken)
    {
        if (await mailbox.FindAsync(id, cancellationToken) is not { } mail)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = HtmlPolicy;
        return Content(mail.Html, "text/html; charset=utf-8");
    }
}
