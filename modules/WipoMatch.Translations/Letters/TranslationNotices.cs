using Microsoft.Extensions.Localization;
using WipoMatch.Notifications;

namespace WipoMatch.Translations.Letters;

/// <summary>What translators are told.</summary>
internal sealed class TranslationNotices(IStringLocalizer<Texts> localizer) : INotificationKind
{
    public const string KindName = "translation";

    public string Name => KindName;

    public string Label => localizer["NoticesTranslation"];

    public string Hint => localizer["NoticesTranslationHint"];

    public int Order => 30;
}
