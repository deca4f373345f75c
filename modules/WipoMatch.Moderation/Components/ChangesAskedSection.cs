using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Components;

/// <summary>What an author was asked to change, on the first page of the desk.</summary>
internal sealed class ChangesAskedSection : IPageSection
{
    public string Zone => PageZones.DeskNeedsYou;

    public int Order => 20;

    public Permission? Permission => Permissions.SubmitOwnContent;

    public Type ViewComponent => typeof(ChangesAskedViewComponent);
}
