using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Guards;

/// <summary>Nobody else has taken it on.</summary>
internal sealed class UnclaimedGuard(ICurrentUser user, IUserDirectory people, TimeProvider clock, IStringLocalizer<Texts> localizer) : IReviewGuard
{
    public async Task<string?> RefusalAsync(Standing standing, CancellationToken cancellationToken)
    {
        if (standing.Review?.Holder(clock.UtcNow()) is not { } holder || holder == user.UserId)
        {
            return null;
        }

        var known = await people.FindAsync([holder], cancellationToken);
        return localizer["RefusedClaimed", known.GetValueOrDefault(holder)?.DisplayName ?? localizer["SomebodyElse"]];
    }
}
