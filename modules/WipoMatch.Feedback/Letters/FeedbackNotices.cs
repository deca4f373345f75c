using Microsoft.Extensions.Localization;
using WipoMatch.Notifications;

namespace WipoMatch.Feedback.Letters;

/// <summary>What readers are told about messages of visitors.</summary>
internal sealed class FeedbackNotices(IStringLocalizer<Texts> localizer) : INotificationKind
{
    public const string KindName = "feedback";

    public string Name => KindName;

    public string Label => localizer["DeskTitle"];

    public string Hint => localizer["NoticesHint"];

    public int Order => 60;
}
