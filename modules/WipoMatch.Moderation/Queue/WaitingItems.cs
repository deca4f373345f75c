using WipoMatch.Modules;
using WipoMatch.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Queue;

/// <summary>Everything that waits for a decision of the person, from all sources, what waits longest first.</summary>
public sealed class WaitingItems(IEnumerable<IReviewSource> sources, IFeatures features, ICurrentUser user)
{
    /// <summary>Reads them.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<ReviewItem>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<ReviewItem>();
        foreach (var source in sources.Where(source => features.IsEnabled(source.GetType()) && user.May(source.Permission)))
        {
            all.AddRange(await source.WaitingAsync(cancellationToken));
        }

        return [.. all.OrderBy(item => item.WaitingSinceUtc).ThenBy(item => item.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether the person should decide about it: it is not theirs, and nobody else has taken it on.</summary>
    /// <param name="item">What waits.</param>
    public bool IsForMe(ReviewItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.AuthorId != user.UserId && (item.AssigneeId is null || item.AssigneeId == user.UserId);
    }

    /// <summary>Where to go after a decision: to what waits longest for the person, else to the desk.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<string> NextAsync(CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(IsForMe) is { } next ? ReviewLinks.InLanguage(next.Path) : ReviewLinks.Desk();
}
