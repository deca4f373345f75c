using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Partnerships.Components;

/// <summary>Puts the map of initiatives beside the promise of the home page.</summary>
internal sealed class InitiativeMapSection : IPageSection
{
    public string Zone => PageZones.HomeHero;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(InitiativeMapViewComponent);
}
