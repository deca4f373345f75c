using Microsoft.Extensions.Localization;
using WipoMatch.Notifications;

namespace WipoMatch.Peers.Letters;

/// <summary>What people are told about questions to them and from them.</summary>
internal sealed class QuestionNotices(IStringLocalizer<Texts> localizer) : INotificationKind
{
    public const string KindName = "question";

    public string Name => KindName;

    public string Label => localizer["NoticesQuestion"];

    public string Hint => localizer["NoticesQuestionHint"];

    public int Order => 20;
}
