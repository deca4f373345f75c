using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Feedback.Messages;
using WipoMatch.Feedback.Writing;

namespace WipoMatch.Feedback.Controllers;

/// <summary>What somebody came for, and whether the site served them.</summary>
[Route("{lang:lang}/feedback")]
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class FeedbackController(TakeMessage take, WritingLimits limits, IFormKeys keys, TimeProvider clock, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public IActionResult Write() => View();

    /// <summary>Takes it.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Write(IFormCollection form, CancellationToken cancellationToken)
    {
        var writing = new MessageForm(ModelState, localizer).ReadFeedback(form);
        return await new Reception(take, limits, keys).TakeAsync(this, writing, form, cancellationToken) ?? View();
    }

    /// <summary>Says that it arrived.</summary>
    [HttpGet("sent")]
    public IActionResult Sent()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return View(DateOnly.FromDateTime(clock.UtcNow()).AddDays(Message.DaysToDeal));
    }
}
