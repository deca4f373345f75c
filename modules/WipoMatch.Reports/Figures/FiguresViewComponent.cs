using Microsoft.AspNetCore.Mvc;

namespace WipoMatch.Reports.Figures;

/// <summary>Draws the figures; nothing at all when none has data.</summary>
public sealed class FiguresViewComponent(FiguresQuery query) : ViewComponent
{
    /// <summary>Draws the section.</summary>
    /// <param name="subject">Not used: the figures are about the whole platform.</param>
    public IViewComponentResult Invoke(object? subject = null) =>
        query.Run() is { Count: > 0 } figures ? View(figures) : Content("");
}
