using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Matching.Shown;

namespace WipoMatch.Matching.Components;

/// <summary>Draws the stories that may help with a need; nothing when there is none.</summary>
public sealed class StoriesThatMayHelpViewComponent(IStoryQuery stories) : ViewComponent
{
    /// <summary>Draws them.</summary>
    /// <param name="subject">The need's set.</param>
    public async Task<IViewComponentResult> InvokeAsync(CatalogSet subject) =>
        await stories.OfNeedAsync(subject, HttpContext.RequestAborted) is { Count: > 0 } near ? View(near) : Content("");
}
