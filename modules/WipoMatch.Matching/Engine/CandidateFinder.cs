using System.Runtime.InteropServices;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Engine;

/// <summary>Finds the offers that are nearest to a need among those that pass the gate. Each thread has its own.</summary>
internal sealed class CandidateFinder(OfferIndex index, IReadOnlyList<Read<Offer>> offers, Gate gate, MatchingModel model)
{
    // So many times the candidates are put in order at first: about one offer in three passes the gate.
    private const int Share = 5;

    private readonly float[] _cosines = new float[index.Count];
    private readonly NearestFirst _order = new(index.Count);

    /// <summary>The nearest offers.</summary>
    /// <param name="need">The need.</param>
    /// <param name="neighbours">Learns how near the need is to each offer, eligible or not; or null.</param>
    public Candidates Find(Read<Need> need, NearestNeighbours? neighbours)
    {
        index.Cosines(need.Meaning.Subject, _cosines);
        var own = new NearestNeighbours(1, model.Neighbours);
        for (var offer = 0; offer < _cosines.Length; offer++)
        {
            own.Add(0, _cosines[offer]);
            neighbours?.Add(offer, _cosines[offer]);
        }

        return new Candidates(own.Mean(0), Nearest(need.Listing));
    }

    // The gate is asked from the nearest on, and only until there are enough.
    private List<Candidate> Nearest(Need need)
    {
        var found = new List<Candidate>(model.Candidates);
        foreach (var offer in _order.Of(_cosines, model.Candidates * Share))
        {
            if (found.Count == model.Candidates)
            {
                break;
            }

            if (gate.Allows(need, offers[offer].Listing))
            {
                found.Add(new Candidate(offer, _cosines[offer]));
            }
        }

        return found;
    }
}

/// <summary>What may be suggested for a need.</summary>
/// <param name="Usual">How near its nearest neighbours are on average.</param>
/// <param name="Nearest">Offers that passed the gate, the nearest first.</param>
internal sealed record Candidates(float Usual, IReadOnlyList<Candidate> Nearest);

/// <summary>An offer that may be suggested.</summary>
/// <param name="Offer">Its number.</param>
/// <param name="Cosine">How near it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(int Offer, float Cosine);
