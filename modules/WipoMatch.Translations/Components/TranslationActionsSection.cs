using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Translations.Components;

/// <summary>The way from an item to its languages, on its pages of the desk.</summary>
internal sealed class TranslationActionsSection : IPageSection
{
    public string Zone => PageZones.ContentActions;

    public int Order => 20;

    public Permission? Permission => Permissions.TranslateContent;

    public Type ViewComponent => typeof(TranslationActionsViewComponent);
}
