using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Peers.Components;

/// <summary>The way to ask, below a story.</summary>
internal sealed class AskTheCountrySection : IPageSection
{
    public string Zone => PageZones.StoryAfter;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(AskTheCountryViewComponent);
}
