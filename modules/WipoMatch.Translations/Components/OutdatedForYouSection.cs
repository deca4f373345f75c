using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Translations.Components;

/// <summary>Translations that follow an older text, on the first page of the desk.</summary>
internal sealed class OutdatedForYouSection : IPageSection
{
    public string Zone => PageZones.DeskNeedsYou;

    public int Order => 30;

    public Permission? Permission => Permissions.TranslateContent;

    public Type ViewComponent => typeof(OutdatedForYouViewComponent);
}
