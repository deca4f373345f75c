using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Stored;

namespace WipoMatch.Matching.Live;

/// <summary>Turns what was found among the offers of a state into rows.</summary>
internal sealed class ListRows(LiveState state)
{
    private readonly string _concepts = SuggestionRows.MarkOf(state.Basis.Space.Scheme);

    private readonly Dictionary<string, string> _sets =
        state.Offers.ToDictionary(offer => offer.Value.Read.Listing.Id, offer => offer.Key, StringComparer.Ordinal);

    /// <summary>The rows of a need.</summary>
    /// <param name="needSet">The need.</param>
    /// <param name="versions">Names the state of the need that was read.</param>
    /// <param name="found">What was found for it.</param>
    public NewList Of(string needSet, string versions, NeedSuggestions found) => new(
        new SuggestionList
        {
            NeedSet = needSet,
            Versions = versions,
            Model = MatchingModel.Current.Version,
            Concepts = _concepts,
            Day = state.Basis.Day,
        },
        [.. found.Suggestions.Select(suggestion => Row(needSet, _sets[suggestion.Offer.Id], suggestion))]);

    /// <summary>What is kept in memory of a list.</summary>
    public static KeptList Keep(NeedSuggestions found) => new(
        found.Suggestions.Select(suggestion => suggestion.Offer.Id).ToHashSet(StringComparer.Ordinal),
        found.Suggestions.Count < SuggestionRun.Top ? double.NegativeInfinity : found.Suggestions[^1].Score.Total,
        found.Usual);

    private StoredSuggestion Row(string needSet, string offerSet, Suggestion suggestion) => new()
    {
        NeedSet = needSet,
        Rank = suggestion.Rank,
        OfferSet = offerSet,
        Score = suggestion.Score.Total,
        Reasons = SuggestionRows.Write(suggestion.Score.Reasons),
        Concepts = string.Join(' ', suggestion.Concepts.Select(concept => concept.Id)),
        OfferVersions = state.Offers[offerSet].Versions,
    };
}
