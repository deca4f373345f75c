using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Live;

/// <summary>Finds the needs in whose lists a new offer may come to stand, without making any list.</summary>
internal sealed class Reach(MatchingModel model, Gate gate, LiveState state)
{
    private readonly Scorer _scorer = new(model);

    /// <summary>How near its nearest needs usually are to each offer, with those of some offers measured anew.</summary>
    public IReadOnlyDictionary<string, float> Usual(IReadOnlyList<Read<Offer>> offers)
    {
        if (offers.Count == 0)
        {
            return state.Usual;
        }

        var usual = new Dictionary<string, float>(state.Usual, StringComparer.Ordinal);
        foreach (var offer in offers)
        {
            var near = new NearestNeighbours(1, model.Neighbours);
            foreach (var need in state.Needs.Values)
            {
                near.Add(0, need.Read.Meaning.Subject.Cosine(offer.Meaning.Subject));
            }

            usual[offer.Listing.Id] = near.Mean(0);
        }

        return usual;
    }

    /// <summary>The sets of the needs whose lists some offers can reach.</summary>
    public IEnumerable<string> Needs(IReadOnlyList<Read<Offer>> offers, IReadOnlyDictionary<string, float> usual) =>
        from need in state.Needs
        where state.Lists.TryGetValue(need.Key, out var list) && offers.Any(offer => CanReach(need.Value.Read, list, offer, usual[offer.Listing.Id]))
        select need.Key;

    private bool CanReach(Read<Need> need, KeptList list, Read<Offer> offer, float usual)
    {
        var cosine = need.Meaning.Subject.Cosine(offer.Meaning.Subject);
        return cosine > 0 && gate.Allows(need.Listing, offer.Listing) && _scorer.AtMost(MatchingEngine.Subject(model, cosine, list.Usual, usual)) >= list.Least;
    }
}
