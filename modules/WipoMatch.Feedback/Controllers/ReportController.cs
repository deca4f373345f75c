using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Feedback.Writing;

namespace WipoMatch.Feedback.Controllers;

/// <summary>What is wrong on the site, or on one of its pages.</summary>
[Route("{lang:lang}/report-a-problem")]
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class ReportController(TakeMessage take, WritingLimits limits, IFormKeys keys, IPageFrame frame, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form.</summary>
    /// <param name="page">The page that the report is about, as the link in the footer names it.</param>
    [HttpGet("")]
    public IActionResult Write(string? page)
    {
        // What the address says is shown only when it is a page of this site.
        ModelState.Clear();

        // The same form stands at as many addresses as there are pages.
        Response.Headers["X-Robots-Tag"] = "noindex";
        return View(model: ReportedPage.Read(page ?? "", frame.Origin) ?? "");
    }

    /// <summary>Takes it.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Write(IFormCollection form, CancellationToken cancellationToken)
    {
        var writing = new MessageForm(ModelState, localizer).ReadReport(form, frame.Origin);
        return await new Reception(take, limits, keys).TakeAsync(this, writing, form, cancellationToken) ?? View(model: "");
    }
}
