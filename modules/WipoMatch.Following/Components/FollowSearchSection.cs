using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Following.Components;

/// <summary>The way to follow a search, on every list.</summary>
internal sealed class FollowSearchSection : IPageSection
{
    public string Zone => PageZones.ListActions;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(FollowSearchViewComponent);
}
