using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Matching.Components;

/// <summary>Stories that may help, beside a need.</summary>
internal sealed class StoriesThatMayHelpSection : IPageSection
{
    public string Zone => PageZones.NeedAside;

    public int Order => 20;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(StoriesThatMayHelpViewComponent);
}
