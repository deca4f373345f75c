using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Data;
using WipoMatch.Feedback.Writing;

namespace WipoMatch.Feedback.Controllers;

/// <summary>What both forms do with what was posted.</summary>
internal sealed class Reception(TakeMessage take, WritingLimits limits, IFormKeys keys)
{
    /// <summary>Takes a message once.</summary>
    /// <param name="controller">The controller that answers.</param>
    /// <param name="writing">What was typed.</param>
    /// <param name="form">The form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where to go; null when the form has to be shown again.</returns>
    public async Task<IActionResult?> TakeAsync(Controller controller, WrittenMessage writing, IFormCollection form, CancellationToken cancellationToken)
    {
        var sent = FeedbackPaths.InLanguage(FeedbackPaths.Sent);
        if (MessageForm.IsTrapped(form))
        {
            return controller.LocalRedirect(sent);
        }

        if (controller.ModelState.IsValid && limits.Refusal(controller.HttpContext) is { } refusal)
        {
            controller.ModelState.AddModelError("", refusal);
        }

        if (!controller.ModelState.IsValid)
        {
            return null;
        }

        return controller.LocalRedirect(await keys.OnceAsync(
            form[FormKey.Field],
            async token =>
            {
                limits.Count(controller.HttpContext);
                await take.RunAsync(writing, token);
                return sent;
            },
            cancellationToken));
    }
}
