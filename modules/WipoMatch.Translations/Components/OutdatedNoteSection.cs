using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Translations.Components;

/// <summary>Tells readers that the original of what they read changed.</summary>
internal sealed class OutdatedNoteSection : IPageSection
{
    public string Zone => PageZones.StoryBefore;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(OutdatedNoteViewComponent);
}
