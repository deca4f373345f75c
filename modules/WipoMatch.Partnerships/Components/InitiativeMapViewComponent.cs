using Microsoft.AspNetCore.Mvc;
using WipoMatch.Localization;
using WipoMatch.Partnerships.Queries;

namespace WipoMatch.Partnerships.Components;

/// <summary>The map of all initiatives; nothing while the register is empty.</summary>
public sealed class InitiativeMapViewComponent(InitiativeFinder finder, InitiativeMaps maps) : ViewComponent
{
    /// <summary>Draws the map.</summary>
    public IViewComponentResult Invoke()
    {
        var initiatives = finder.All(null).Items;
        return initiatives.Count == 0
            ? Content("")
            : View(maps.Draw("home-map", [.. initiatives.Select(set => set.Source)], $"/{SiteLanguages.Current.Code}/cooperation#links"));
    }
}
