using Microsoft.Extensions.Localization;
using WipoMatch.Notifications;

namespace WipoMatch.Following.Telling;

/// <summary>What people are told about searches that they follow.</summary>
internal sealed class FollowingNotices(IStringLocalizer<Texts> localizer) : INotificationKind
{
    public const string KindName = "following";

    public string Name => KindName;

    public string Label => localizer["Notices"];

    public string Hint => localizer["NoticesHint"];

    public int Order => 50;
}
