using Microsoft.Extensions.Localization;
using WipoMatch.Notifications;

namespace WipoMatch.Joining.Letters;

/// <summary>What deciders are told about applications to join.</summary>
internal sealed class JoinNotices(IStringLocalizer<Texts> localizer) : INotificationKind
{
    public const string KindName = "joining";

    public string Name => KindName;

    public string Label => localizer["Applications"];

    public string Hint => localizer["NoticesJoiningHint"];

    public int Order => 30;
}
