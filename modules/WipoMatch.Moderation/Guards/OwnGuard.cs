using Microsoft.Extensions.Localization;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Guards;

/// <summary>Only for the author, the people of the author's organization, and who acts for everybody.</summary>
internal sealed class OwnGuard(OwnItems own, IStringLocalizer<Texts> localizer) : IReviewGuard
{
    public async Task<string?> RefusalAsync(Standing standing, CancellationToken cancellationToken) =>
        await own.MayActForAsync(standing.Item, cancellationToken) ? null : localizer["RefusedNotOwn"].Value;
}
