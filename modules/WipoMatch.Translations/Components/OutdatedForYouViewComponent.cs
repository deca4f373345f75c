using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Translations.Components;

/// <summary>How many translations follow an older text; nothing when none does.</summary>
public sealed class OutdatedForYouViewComponent(StandingStore standings) : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var count = (await standings.OutdatedAsync(HttpContext.RequestAborted)).Count;
        NeedsYou.Add(HttpContext, count);
        return count == 0 ? Content("") : View(count);
    }
}
