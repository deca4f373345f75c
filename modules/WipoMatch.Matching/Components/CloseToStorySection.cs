using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Matching.Components;

/// <summary>Needs and offers close to a story, below it.</summary>
internal sealed class CloseToStorySection : IPageSection
{
    public string Zone => PageZones.StoryAfter;

    public int Order => 5;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(CloseToStoryViewComponent);
}
