using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Guards;

/// <summary>The author has ticked off everything that was asked for.</summary>
internal sealed class PointsAnsweredGuard(IStringLocalizer<Texts> localizer) : IReviewGuard
{
    public Task<string?> RefusalAsync(Standing standing, CancellationToken cancellationToken)
    {
        var open = standing.Points.Count(point => point.DoneUtc is null);
        return Task.FromResult<string?>(open == 0 ? null : localizer.Plural("RefusedPointsOpen", open));
    }
}
