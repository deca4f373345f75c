using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Live;

namespace WipoMatch.Matching.Stories;

/// <summary>Stores stories for the needs and offers that changed, or for all when a story did.</summary>
internal sealed class StoryRun(LiveStories live, StoryReading reading, StoryStore store)
{
    private const int AtOnce = 200;

    /// <summary>Brings the stories of needs and offers up to a state of them.</summary>
    public async Task RunAsync(LiveState listings, CancellationToken cancellationToken)
    {
        if (listings.Needs.Count + listings.Offers.Count == 0)
        {
            await store.RemoveOthersAsync(new HashSet<string>(), cancellationToken);
            live.Current = StoryState.None;
            return;
        }

        var former = live.Current.Basis == listings.Basis ? live.Current : StoryState.None with { Basis = listings.Basis };
        var (stories, isChanged) = await reading.FollowAsync(
            ReferenceEquals(live.Current.Basis?.Space, listings.Basis.Space) ? live.Current.Stories : former.Stories, listings.Basis.Space, cancellationToken);
        var all = listings.Needs.Select(need => (Set: need.Key, need.Value.Versions, need.Value.Read.Meaning))
            .Concat(listings.Offers.Select(offer => (Set: offer.Key, offer.Value.Versions, offer.Value.Read.Meaning))).ToList();
        var due = all.Where(listing => former.Done.GetValueOrDefault(listing.Set) != listing.Versions).ToList();
        if (!isChanged && due.Count == 0 && former.Done.Count == all.Count)
        {
            return;
        }

        if (isChanged)
        {
            due = all;
        }

        var near = new NearStories(stories, listings.Basis.Space.Scheme, MatchingModel.Current);
        foreach (var chunk in due.Chunk(AtOnce))
        {
            await store.WriteAsync(
                chunk.ToDictionary(listing => listing.Set, listing => near.Of(listing.Set, listing.Meaning), StringComparer.Ordinal), cancellationToken);
        }

        var done = all.ToDictionary(listing => listing.Set, listing => listing.Versions, StringComparer.Ordinal);
        await store.RemoveOthersAsync(done.Keys.ToHashSet(StringComparer.Ordinal), cancellationToken);
        live.Current = new StoryState { Basis = listings.Basis, Stories = stories, Done = done };
    }
}
