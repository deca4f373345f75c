using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Guards;

/// <summary>Nobody decides about what they wrote, handed in or changed last.</summary>
internal sealed class FourEyesGuard(DbContext db, ICurrentUser user, IStringLocalizer<Texts> localizer) : IReviewGuard
{
    public async Task<string?> RefusalAsync(Standing standing, CancellationToken cancellationToken)
    {
        if (standing.Item.Owner == user.UserId)
        {
            return localizer["RefusedWroteIt"];
        }

        if (standing.Review?.AuthorId == user.UserId)
        {
            return localizer["RefusedSubmittedIt"];
        }

        var isLast = await db.Set<LastWriter>().AnyAsync(row => row.ContentItemId == standing.Item.ContentItemId && row.UserId == user.UserId, cancellationToken);
        return isLast ? localizer["RefusedChangedIt"].Value : null;
    }
}
