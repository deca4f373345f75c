using System.Collections.Concurrent;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Engine;

/// <summary>
/// Finds offers for needs as of one day: all offers in memory, read once. The same needs and offers give the same suggestions, in whatever
/// order they come and on however many threads. Safe for several threads once built.
/// </summary>
public sealed class MatchingEngine
{
    private readonly SemanticSpace _space;
    private readonly MatchingModel _model;
    private readonly Gate _gate;
    private readonly Scorer _scorer;
    private readonly Read<Offer>[] _offers;
    private readonly OfferIndex _index;
    private (Read<Need> Need, Candidates Candidates)[] _needs = [];
    private float[] _usual = [];

    private MatchingEngine(SemanticSpace space, MatchingModel model, Gate gate, IEnumerable<Read<Offer>> offers)
    {
        (_space, _model, _gate, _scorer) = (space, model, gate, new Scorer(model));
        _offers = [.. offers.OrderBy(offer => offer.Listing.Id, StringComparer.Ordinal)];
        _index = new OfferIndex([.. _offers.Select(offer => offer.Meaning.Subject)], space.Scheme.Concepts.Count);
    }

    /// <summary>How near its nearest needs usually are to each offer, by the offers' ids.</summary>
    public IReadOnlyDictionary<string, float> UsualOfOffers =>
        _offers.Zip(_usual).ToDictionary(pair => pair.First.Listing.Id, pair => pair.Second, StringComparer.Ordinal);

    /// <summary>Reads all texts and learns how near needs and offers usually are.</summary>
    /// <param name="space">The concepts.</param>
    /// <param name="model">The numbers.</param>
    /// <param name="gate">The hard rules as of a day.</param>
    /// <param name="needs">The needs.</param>
    /// <param name="offers">The offers.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static MatchingEngine Build(
        SemanticSpace space, MatchingModel model, Gate gate, IEnumerable<Need> needs, IEnumerable<Offer> offers, CancellationToken cancellationToken = default) =>
        Over(space, model, gate, Read(space, needs, cancellationToken), Read(space, offers, cancellationToken), cancellationToken);

    /// <summary>Learns how near needs and offers usually are, whose texts were read before.</summary>
    /// <param name="space">The concepts by which they were read.</param>
    /// <param name="model">The numbers.</param>
    /// <param name="gate">The hard rules as of a day.</param>
    /// <param name="needs">The needs.</param>
    /// <param name="offers">The offers.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static MatchingEngine Over(
        SemanticSpace space, MatchingModel model, Gate gate, IEnumerable<Read<Need>> needs, IEnumerable<Read<Offer>> offers, CancellationToken cancellationToken = default)
    {
        var engine = new MatchingEngine(space, model, gate, offers);
        var neighbours = new NearestNeighbours(engine._offers.Length, model.Neighbours);
        engine._needs = engine.FindAll([.. needs.OrderBy(need => need.Listing.Id, StringComparer.Ordinal)], neighbours, cancellationToken);
        engine._usual = [.. Enumerable.Range(0, engine._offers.Length).Select(neighbours.Mean)];
        return engine;
    }

    /// <summary>An engine for single needs, which takes over what another one learned about all of them.</summary>
    /// <param name="space">The concepts by which the offers were read.</param>
    /// <param name="model">The numbers.</param>
    /// <param name="gate">The hard rules as of a day.</param>
    /// <param name="offers">The offers.</param>
    /// <param name="usual">How near its nearest needs usually are to each offer.</param>
    public static MatchingEngine Over(
        SemanticSpace space, MatchingModel model, Gate gate, IEnumerable<Read<Offer>> offers, IReadOnlyDictionary<string, float> usual)
    {
        var engine = new MatchingEngine(space, model, gate, offers);
        engine._usual = [.. engine._offers.Select(offer => usual.GetValueOrDefault(offer.Listing.Id))];
        return engine;
    }

    /// <summary>The best offers for a need, be it one of those the engine was built with or a new one.</summary>
    /// <param name="need">The need.</param>
    /// <param name="top">How many at most.</param>
    public IReadOnlyList<Suggestion> Suggest(Need need, int top)
    {
        ArgumentNullException.ThrowIfNull(need);
        return Suggest(new Read<Need>(need, _space.Read(need.Texts)), top).Suggestions;
    }

    /// <summary>The best offers for a need whose text was read before.</summary>
    /// <param name="need">The need, read by the same concepts.</param>
    /// <param name="top">How many at most.</param>
    public NeedSuggestions Suggest(Read<Need> need, int top)
    {
        ArgumentNullException.ThrowIfNull(need);
        var candidates = new CandidateFinder(_index, _offers, _gate, _model).Find(need, neighbours: null);
        return new NeedSuggestions(need.Listing, Rank(need, candidates, top)) { Usual = candidates.Usual };
    }

    /// <summary>The best offers for each of the needs, by the needs' ids in ordinal order; a need without any offer is among them.</summary>
    /// <param name="top">How many for a need at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<NeedSuggestions> SuggestAll(int top, CancellationToken cancellationToken = default)
    {
        var all = new NeedSuggestions[_needs.Length];
        Parallel.For(0, all.Length, With(cancellationToken), i =>
            all[i] = new NeedSuggestions(_needs[i].Need.Listing, Rank(_needs[i].Need, _needs[i].Candidates, top)) { Usual = _needs[i].Candidates.Usual });
        return all;
    }

    /// <summary>The value of the subject: 1/2 where both are as near as their nearest neighbours usually are.</summary>
    /// <param name="model">The numbers.</param>
    /// <param name="cosine">How near need and offer are.</param>
    /// <param name="usual">How near the nearest offers are to the need.</param>
    /// <param name="offer">How near the nearest needs are to the offer; an offer that no need is near to has none, and that of the need stands for both.</param>
    internal static double Subject(MatchingModel model, float cosine, float usual, float offer)
    {
        var other = offer > 0 ? offer : usual;
        var margin = cosine / (model.NeighbourFloor + (usual + other) / 2.0);
        return margin / (1 + margin);
    }

    private static ParallelOptions With(CancellationToken cancellationToken) => new() { CancellationToken = cancellationToken };

    private static Read<T>[] Read<T>(SemanticSpace space, IEnumerable<T> listings, CancellationToken cancellationToken)
        where T : Listing
    {
        var all = listings.ToArray();
        return [.. all.Zip(space.ReadAll([.. all.Select(listing => listing.Texts)], cancellationToken), (listing, meaning) => new Read<T>(listing, meaning))];
    }

    private (Read<Need> Need, Candidates Candidates)[] FindAll(Read<Need>[] needs, NearestNeighbours neighbours, CancellationToken cancellationToken)
    {
        var found = new (Read<Need> Need, Candidates Candidates)[needs.Length];
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(1, needs.Length)),
            With(cancellationToken),
            () => (Finder: new CandidateFinder(_index, _offers, _gate, _model), Near: new NearestNeighbours(_offers.Length, _model.Neighbours)),
            (range, state, own) =>
            {
                for (var i = range.Item1; i < Math.Min(range.Item2, needs.Length) && !state.ShouldExitCurrentIteration; i++)
                {
                    found[i] = (needs[i], own.Finder.Find(needs[i], own.Near));
                }

                return own;
            },
            own =>
            {
                lock (neighbours)
                {
                    neighbours.Add(own.Near);
                }
            });
        return found;
    }

    private List<Suggestion> Rank(Read<Need> need, Candidates candidates, int top) =>
    [
        .. Best(need, candidates, top).Select((pair, place) => new Suggestion(
            _offers[pair.Offer].Listing, place + 1, _scorer.Explain(pair.Values), SharedConcepts.Of(need.Meaning, _offers[pair.Offer].Meaning, _space.Scheme))),
    ];

    // Candidates come by falling subject; once the rest cannot reach the last that is kept, they are not measured.
    private IEnumerable<(int Offer, FeatureValues Values)> Best(Read<Need> need, Candidates candidates, int top)
    {
        var kept = new PriorityQueue<FeatureValues, (double Total, int Before)>();
        foreach (var (offer, subject) in candidates.Nearest.Select(candidate => (candidate.Offer, Subject(candidate, candidates.Usual))).OrderByDescending(pair => pair.Item2))
        {
            if (kept.Count == top && kept.TryPeek(out _, out var last) && _scorer.AtMost(subject) < last.Total)
            {
                break;
            }

            var values = PairFeatures.Of(need, _offers[offer], subject, _gate);
            kept.Enqueue(values, (_scorer.Total(values), -offer));
            if (kept.Count > top)
            {
                kept.Dequeue();
            }
        }

        return kept.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => (-item.Priority.Before, item.Element));
    }

    private double Subject(Candidate candidate, float usual) => Subject(_model, candidate.Cosine, usual, _usual[candidate.Offer]);
}
