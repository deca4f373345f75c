using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Stored;
using WipoMatch.Matching.Stories;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Live;

/// <summary>Makes and stores the lists that are due until none is.</summary>
internal sealed class SuggestionRun(LiveSuggestions live, LiveReading reading, SuggestionStore store, StoryRun stories, ICountryGroups groups)
{
    /// <summary>How many offers are kept for a need.</summary>
    public const int Top = 20;

    private const int AtOnce = 100;

    // Whoever publishes without pause is served by the next run.
    private const int MostRounds = 50;

    /// <summary>Follows the site until nothing is due; stories come last, because people wait for offers.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var state = live.Current = await reading.FollowAsync(live.Current, cancellationToken);
            if (state.IsDone)
            {
                await stories.RunAsync(state, cancellationToken);
                return;
            }

            await WriteAsync(state, cancellationToken);
        }
    }

    private async Task WriteAsync(LiveState state, CancellationToken cancellationToken)
    {
        var isAll = state.IsAllDue;
        var (found, usual, rows) = Compute(state, cancellationToken);
        live.Current = state with { Usual = usual };
        var written = new Dictionary<string, KeptList>(state.Lists, StringComparer.Ordinal);
        foreach (var part in found.Chunk(AtOnce))
        {
            foreach (var set in await store.WriteAsync([.. part.Select(list => rows(list.Set, state.Needs[list.Set].Versions, list.Found))], cancellationToken))
            {
                written[set] = ListRows.Keep(part.First(list => list.Set == set).Found);
            }
        }

        var gone = isAll ? (await store.NeedSetsAsync(cancellationToken)).Where(set => !state.Needs.ContainsKey(set)).ToHashSet(StringComparer.Ordinal) : state.Gone;
        if (gone.Count > 0)
        {
            await store.RemoveAsync(gone, cancellationToken);
        }

        foreach (var set in written.Keys.Where(set => !state.Needs.ContainsKey(set)).ToList())
        {
            written.Remove(set);
        }

        // A need that was not written has changed meanwhile; the next look finds its change.
        live.Current = state with { Usual = usual, Lists = written, IsAllDue = false, Due = new HashSet<string>(), Gone = new HashSet<string>() };
    }

    private Computed Compute(LiveState state, CancellationToken cancellationToken)
    {
        var gate = new Gate(groups, state.Basis.Day);
        if (state.IsAllDue)
        {
            var sets = state.Needs.ToDictionary(need => need.Value.Read.Listing.Id, need => need.Key, StringComparer.Ordinal);
            var all = MatchingEngine.Over(
                state.Basis.Space, MatchingModel.Current, gate, state.Needs.Values.Select(need => need.Read), state.Offers.Values.Select(offer => offer.Read), cancellationToken);
            return new([.. all.SuggestAll(Top, cancellationToken).Select(found => (sets[found.Need.Id], found))], all.UsualOfOffers, new ListRows(state).Of);
        }

        var single = live.SingleNeeds(state, gate);
        return new([.. state.Due.Order(StringComparer.Ordinal).Select(set => (set, single.Find(state.Needs[set].Read)))], state.Usual, single.Rows);
    }

    private sealed record Computed(
        IReadOnlyList<(string Set, NeedSuggestions Found)> Lists, IReadOnlyDictionary<string, float> Usual, Func<string, string, NeedSuggestions, NewList> Rows);
}
