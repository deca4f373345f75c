using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Components;

/// <summary>The ways into review, on the pages of an item.</summary>
internal sealed class ReviewActionsSection : IPageSection
{
    public string Zone => PageZones.ContentActions;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(ReviewActionsViewComponent);
}
