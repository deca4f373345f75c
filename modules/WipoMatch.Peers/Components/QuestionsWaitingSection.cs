using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Peers.Components;

/// <summary>What waits for the person's answer, on the first page of the desk.</summary>
internal sealed class QuestionsWaitingSection : IPageSection
{
    public string Zone => PageZones.DeskNeedsYou;

    public int Order => 15;

    public Permission? Permission => Permissions.UseQuestions;

    public Type ViewComponent => typeof(QuestionsWaitingViewComponent);
}
