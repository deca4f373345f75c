using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Assistance.Components;

/// <summary>What was searched and not found, as a need: on empty lists.</summary>
internal sealed class PostAsNeedSection : IPageSection
{
    public string Zone => PageZones.ListActions;

    public int Order => 20;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(PostAsNeedViewComponent);
}
