using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Feedback.Components;

/// <summary>What waits for its reader, on the first page of the desk.</summary>
internal sealed class FeedbackWaitingSection : IPageSection
{
    public string Zone => PageZones.DeskNeedsYou;

    public int Order => 40;

    public Permission? Permission => Permissions.ReadFeedback;

    public Type ViewComponent => typeof(FeedbackWaitingViewComponent);
}
