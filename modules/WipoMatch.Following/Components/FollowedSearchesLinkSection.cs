using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Following.Components;

/// <summary>The way to one's followed searches, on the page of the account.</summary>
internal sealed class FollowedSearchesLinkSection : IPageSection
{
    public string Zone => PageZones.AccountLinks;

    public int Order => 10;

    public Permission? Permission => Permissions.FollowSearches;

    public Type ViewComponent => typeof(FollowedSearchesLinkViewComponent);
}
