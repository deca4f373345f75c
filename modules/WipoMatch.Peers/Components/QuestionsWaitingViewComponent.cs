using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Peers.Desk;

namespace WipoMatch.Peers.Components;

/// <summary>What waits for the person's answer; nothing when nothing does.</summary>
public sealed class QuestionsWaitingViewComponent(OwnQuestions questions) : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var waiting = await questions.WaitingAsync(HttpContext.RequestAborted);
        NeedsYou.Add(HttpContext, waiting.Count);
        return waiting.Count == 0 ? Content("") : View(waiting);
    }
}
