using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Moderation.Queue;

namespace WipoMatch.Moderation.Components;

/// <summary>What waits for the moderator's decision; nothing when nothing does.</summary>
public sealed class ReviewsWaitingViewComponent(WaitingItems waiting) : ViewComponent
{
    private const int Few = 5;

    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var mine = (await waiting.AllAsync(HttpContext.RequestAborted)).Where(waiting.IsForMe).ToList();
        NeedsYou.Add(HttpContext, mine.Count);
        return mine.Count == 0 ? Content("") : View(new ReviewsWaiting(mine.Count, [.. mine.Take(Few)]));
    }
}
