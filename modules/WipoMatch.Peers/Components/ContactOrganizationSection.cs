using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Peers.Components;

/// <summary>The way to ask, on the page of an organization.</summary>
internal sealed class ContactOrganizationSection : IPageSection
{
    public string Zone => PageZones.OrganizationMain;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(ContactOrganizationViewComponent);
}
