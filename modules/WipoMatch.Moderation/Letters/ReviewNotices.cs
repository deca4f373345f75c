using Microsoft.Extensions.Localization;
using WipoMatch.Notifications;

namespace WipoMatch.Moderation.Letters;

/// <summary>What authors and moderators are told about reviews.</summary>
internal sealed class ReviewNotices(IStringLocalizer<Texts> localizer) : INotificationKind
{
    public const string KindName = "review";

    public string Name => KindName;

    public string Label => localizer["NoticesReview"];

    public string Hint => localizer["NoticesReviewHint"];

    public int Order => 10;
}
