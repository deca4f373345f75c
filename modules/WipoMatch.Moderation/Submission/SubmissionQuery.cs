using WipoMatch.Contents.Contracts;
using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Reading;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Submission;

/// <summary>Builds the author's page of an item.</summary>
public sealed class SubmissionQuery(ReviewStore store, Moves moves, OwnItems own, ItemReader reader, IContentWords words)
{
    /// <summary>Whether the person may see the page.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Null when there is no such item.</returns>
    public async Task<bool?> IsAllowedAsync(string contentItemId, CancellationToken cancellationToken) =>
        await store.StandingAsync(contentItemId, cancellationToken) is { } standing ? await own.MayActForAsync(standing.Item, cancellationToken) : null;

    /// <summary>The page.</summary>
    /// <param name="contentItemId">An item that exists.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<SubmissionView> ReadAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var standing = await store.StandingAsync(contentItemId, cancellationToken) ?? throw new InvalidOperationException("There is no such item.");
        var offered = await moves.OfAsync(standing, cancellationToken);
        return new(
            standing,
            words.TypeName(standing.Item.ContentType),
            offered.FirstOrDefault(move => move.Transition.Action is ReviewActions.Submit or ReviewActions.Resubmit),
            offered.FirstOrDefault(move => move.Transition.Action == ReviewActions.Withdraw),
            await reader.ReadAsync(standing.Item, cancellationToken),
            await store.StepsAsync(contentItemId, cancellationToken));
    }
}
