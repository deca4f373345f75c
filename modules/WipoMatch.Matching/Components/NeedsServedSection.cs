using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Matching.Components;

/// <summary>Needs that an offer may serve, beside it.</summary>
internal sealed class NeedsServedSection : IPageSection
{
    public string Zone => PageZones.OfferAside;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(NeedsServedViewComponent);
}
