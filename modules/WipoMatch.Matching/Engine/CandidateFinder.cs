using System.Runtime.InteropServices;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Engine;

/// <summary>Finds the offers that are nearest to a need among those that pass the gate. Each thread has its own.</summary>
internal sealed class CandidateFinder(OfferIndex index, IReadOnlyList<Read<Offer>> offers, Gate gate, MatchingModel model)
{
    private readonly float[] _cosines = new float[index.Count];
    private readonly PriorityQueue<int, (float Cosine, int Before)> _nearest = new();

    /// <summary>The nearest offers.</summary>
    /// <param name="need">The need.</param>
    /// <param name="neighbours">Learns how near the need is to each offer, eligible or not; or null.</param>
    public Candidates Find(Read<Need> need, NearestNeighbours? neighbours)
    {
        index.Cosines(need.Meaning.Subject, _cosines);
        var own = new NearestNeighbours(1, model.Neighbours);
        for (var offer = 0; offer < _cosines.Length; offer++)
        {
            var cosine = _cosines[offer];
            if (cosine > 0)
            {
                own.Add(0, cosine);
                neighbours?.Add(offer, cosine);
                Consider(need.Listing, offer, cosine);
            }
        }

        return new Candidates(own.Mean(0), Drain());
    }

    // The gate is asked only for offers near enough to be kept.
    private void Consider(Need need, int offer, float cosine)
    {
        if (_nearest.Count == model.Candidates && _nearest.TryPeek(out _, out var last) && cosine <= last.Cosine)
        {
            return;
        }

        if (gate.Allows(need, offers[offer].Listing))
        {
            if (_nearest.Count < model.Candidates)
            {
                _nearest.Enqueue(offer, (cosine, -offer));
            }
            else
            {
                _nearest.EnqueueDequeue(offer, (cosine, -offer));
            }
        }
    }

    private Candidate[] Drain()
    {
        var found = new Candidate[_nearest.Count];
        for (var i = found.Length - 1; i >= 0; i--)
        {
            var offer = _nearest.Dequeue();
            found[i] = new Candidate(offer, _cosines[offer]);
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
