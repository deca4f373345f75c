using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Feedback.Messages;

namespace WipoMatch.Feedback.Components;

/// <summary>The messages that wait longest; nothing when none does.</summary>
public sealed class FeedbackWaitingViewComponent(MessageStore store) : ViewComponent
{
    private const int Few = 5;

    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var count = await store.CountOpenAsync(HttpContext.RequestAborted);
        NeedsYou.Add(HttpContext, count);
        return count == 0 ? Content("") : View(new FeedbackWaiting(count, await store.OldestOpenAsync(Few, HttpContext.RequestAborted)));
    }
}

/// <summary>What waits.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">Those that wait longest.</param>
public sealed record FeedbackWaiting(int Count, IReadOnlyList<Message> First);
