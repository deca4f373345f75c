using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.Joining.Applications;
using WipoMatch.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Joining.Desk;

/// <summary>Puts confirmed applications on the review desk.</summary>
internal sealed class ApplicationReviews(DbContext db, IStringLocalizer<Texts> localizer) : IReviewSource
{
    public Permission Permission => Permissions.ReviewMembership;

    public async Task<IReadOnlyList<ReviewItem>> WaitingAsync(CancellationToken cancellationToken = default)
    {
        var waiting = await db.Set<Application>().AsNoTracking().Where(row => row.State == JoinStates.InReview)
            .Select(row => new { row.Id, row.Name, row.OrganizationName, row.Language, row.Country, row.WaitingSinceUtc }).ToListAsync(cancellationToken);
        return
        [
            .. waiting.Select(row => new ReviewItem(
                "account", localizer["KindAccount"], localizer["ApplicationTitle", row.Name, row.OrganizationName], JoinLinks.DecisionPath(row.Id), row.WaitingSinceUtc ?? default)
            {
                Language = row.Language,
                Countries = row.Country.Length > 0 ? [row.Country] : [],
            }),
        ];
    }
}
