using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Matching.Components;

/// <summary>Offers that may fit, beside a need.</summary>
internal sealed class OffersThatMayFitSection : IPageSection
{
    public string Zone => PageZones.NeedAside;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(OffersThatMayFitViewComponent);
}
