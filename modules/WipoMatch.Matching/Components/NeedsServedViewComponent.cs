using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Matching.Shown;

namespace WipoMatch.Matching.Components;

/// <summary>Draws the suggestions beside the offer.</summary>
public sealed class NeedsServedViewComponent(ISectionQuery sections) : ViewComponent
{
    /// <summary>Draws them.</summary>
    /// <param name="subject">The offer's set.</param>
    public async Task<IViewComponentResult> InvokeAsync(CatalogSet subject) => View(await sections.OfOfferAsync(subject, HttpContext.RequestAborted));
}
