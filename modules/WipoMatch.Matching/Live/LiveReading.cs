using System.Collections.Frozen;
using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Reading;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Live;

/// <summary>Brings a state up to what is published: reads what changed and says which needs that concerns.</summary>
internal sealed class LiveReading(
    LiveSuggestions live, ICatalog catalog, IStamps stamps, ISemanticSpaces spaces, ISiteService site, ICountryGroups groups, ListingReader listings)
{
    /// <summary>On what a state must rest now.</summary>
    public LiveBasis Basis => new(spaces.Current, site.Today, stamps.Get(StampNames.Definitions), stamps.Get(StampNames.Rebuilt));

    /// <summary>The state after the changes since the last look.</summary>
    public async Task<LiveState> FollowAsync(LiveState state, CancellationToken cancellationToken)
    {
        await stamps.RefreshAsync(cancellationToken);
        var basis = Basis;
        await catalog.RefreshAsync(cancellationToken);
        if (basis != state.Basis)
        {
            var isReadable = basis with { Day = state.Basis.Day } == state.Basis;
            state = isReadable ? state with { Basis = basis, IsAllDue = true } : LiveState.None with { Basis = basis, IsAllDue = true };
        }

        var needs = await FollowAsync(state.Needs, ContentTypes.Need, basis.Space, listings.NeedsAsync, cancellationToken);
        var offers = await FollowAsync(state.Offers, ContentTypes.Offer, basis.Space, listings.OffersAsync, cancellationToken);
        if (!needs.IsAny && !offers.IsAny)
        {
            return state;
        }

        var next = state with { Needs = needs.Kept, Offers = offers.Kept, Gone = state.Gone.Concat(needs.Gone).Where(set => !needs.Kept.ContainsKey(set)).ToHashSet(StringComparer.Ordinal) };
        return next.IsAllDue || needs.Kept.Count + offers.Kept.Count <= live.Few
            ? next with { IsAllDue = true }
            : Concerned(state, next, needs.Changed, [.. offers.Changed], [.. offers.Gone]);
    }

    private LiveState Concerned(LiveState before, LiveState next, IReadOnlyList<string> needs, IReadOnlyList<string> changed, IReadOnlyList<string> gone)
    {
        var left = changed.Concat(gone).Where(before.Offers.ContainsKey).Select(set => before.Offers[set].Read.Listing.Id).ToFrozenSet(StringComparer.Ordinal);
        var reach = new Reach(MatchingModel.Current, new Gate(groups, next.Basis.Day), next);
        var usual = reach.Usual([.. changed.Select(set => next.Offers[set].Read)]);
        var due = next.Lists.Where(list => list.Value.Offers.Overlaps(left)).Select(list => list.Key)
            .Concat(reach.Needs([.. changed.Select(set => next.Offers[set].Read)], usual))
            .Concat(needs).Concat(next.Due).Where(next.Needs.ContainsKey);
        return next with { Usual = usual, Due = due.ToHashSet(StringComparer.Ordinal) };
    }

    private async Task<Followed<T>> FollowAsync<T>(
        IReadOnlyDictionary<string, KeptListing<T>> kept,
        string contentType,
        SemanticSpace space,
        Func<IReadOnlyList<CatalogSet>, ListingTexts, CancellationToken, Task<IReadOnlyList<ReadListing<T>>>> read,
        CancellationToken cancellationToken)
        where T : Listing
    {
        var published = catalog.Current.SetsOf(contentType);
        var changed = published.Where(set => !IsKnown(kept.GetValueOrDefault(set.Source.LocalizationSet), set)).ToList();
        var known = published.Select(set => set.Source.LocalizationSet).ToHashSet(StringComparer.Ordinal);
        var gone = kept.Keys.Where(set => !known.Contains(set)).ToList();
        if (changed.Count == 0 && gone.Count == 0)
        {
            return new Followed<T>(kept, [], []);
        }

        var next = kept.Where(listing => known.Contains(listing.Key)).ToDictionary(StringComparer.Ordinal);
        var found = await read(changed, ListingTexts.Whole, cancellationToken);
        var meanings = space.ReadAll([.. found.Select(listing => listing.Listing.Texts)], cancellationToken);
        var seen = changed.ToDictionary(set => set.Source.LocalizationSet, StringComparer.Ordinal);
        foreach (var (listing, meaning) in found.Zip(meanings))
        {
            next[listing.Set] = new KeptListing<T>(
                listing.Versions, new Read<T>(WithoutTexts(listing.Listing), meaning), new SeenListing(seen[listing.Set], listings.ProviderOf(seen[listing.Set])));
        }

        gone.AddRange(changed.Select(set => set.Source.LocalizationSet).Except(found.Select(listing => listing.Set), StringComparer.Ordinal).Where(next.Remove));
        return new Followed<T>(next, [.. found.Select(listing => listing.Set)], gone);
    }

    // Names of versions are made for those only that may have changed: the catalogue keeps its objects for what did not.
    private bool IsKnown<T>(KeptListing<T>? kept, CatalogSet set)
        where T : Listing =>
        kept is not null && (kept.Seen.Is(set, listings.ProviderOf(set)) || kept.Versions == listings.VersionsOf(set));

    private static T WithoutTexts<T>(T listing)
        where T : Listing => listing with { Texts = [.. listing.Texts.Select(text => new TitledText(text.Language, "", ""))] };

    private sealed record Followed<T>(IReadOnlyDictionary<string, KeptListing<T>> Kept, IReadOnlyList<string> Changed, IReadOnlyList<string> Gone)
        where T : Listing
    {
        public bool IsAny => Changed.Count > 0 || Gone.Count > 0;
    }
}
