using WipoMatch.Catalog;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Reading;
using WipoMatch.Matching.Stored;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Live;

/// <summary>
/// Makes and stores the list of one need among the offers of the last look, past the catalogue and the background task, which look at everything. Whatever it leaves
/// undone, or does on a state that is no longer so, the next run of <see cref="SuggestionRun"/> makes good.
/// </summary>
internal sealed class FreshNeedRun(
    LiveSuggestions live, LiveReading reading, ILiveSets sets, ListingReader listings, SuggestionStore store, ICountryGroups groups)
{
    /// <summary>Stores the list of a need that was published just now.</summary>
    /// <param name="needSet">The need.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RunAsync(string needSet, CancellationToken cancellationToken)
    {
        var state = live.Current;
        if (state.Offers.Count == 0 || state.Basis != reading.Basis || await sets.FindAsync(needSet, cancellationToken) is not { } set)
        {
            return;
        }

        if (await listings.NeedsAsync([set], ListingTexts.Whole, cancellationToken) is [var need])
        {
            var single = live.SingleNeeds(state, new Gate(groups, state.Basis.Day));
            var found = single.Find(new Read<Need>(need.Listing, state.Basis.Space.Read(need.Listing.Texts)));
            await store.WriteAsync([single.Rows(needSet, need.Versions, found)], cancellationToken);
        }
    }
}
