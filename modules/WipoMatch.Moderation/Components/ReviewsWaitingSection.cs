using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Components;

/// <summary>What waits for a moderator, on the first page of the desk.</summary>
internal sealed class ReviewsWaitingSection : IPageSection
{
    public string Zone => PageZones.DeskNeedsYou;

    public int Order => 10;

    public Permission? Permission => Permissions.AccessReviewDesk;

    public Type ViewComponent => typeof(ReviewsWaitingViewComponent);
}
