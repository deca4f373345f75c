using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Matching.Shown;

namespace WipoMatch.Matching.Components;

/// <summary>Draws the suggestions beside the need.</summary>
public sealed class OffersThatMayFitViewComponent(ISectionQuery sections) : ViewComponent
{
    /// <summary>Draws them.</summary>
    /// <param name="subject">The need's set.</param>
    public async Task<IViewComponentResult> InvokeAsync(CatalogSet subject) => View(await sections.OfNeedAsync(subject, HttpContext.RequestAborted));
}
