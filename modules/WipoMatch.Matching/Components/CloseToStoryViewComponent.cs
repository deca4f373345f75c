using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Matching.Shown;

namespace WipoMatch.Matching.Components;

/// <summary>Draws the needs and offers close to a story; nothing when there is none.</summary>
public sealed class CloseToStoryViewComponent(IStoryQuery stories) : ViewComponent
{
    /// <summary>Draws them.</summary>
    /// <param name="subject">The story's set.</param>
    public async Task<IViewComponentResult> InvokeAsync(CatalogSet subject) =>
        await stories.OfStoryAsync(subject, HttpContext.RequestAborted) is { Count: > 0 } near ? View(near) : Content("");
}
