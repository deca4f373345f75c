using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Matching.Engine;

/// <summary>For each concept the offers that are near it, so that a need is compared with what it shares only.</summary>
internal sealed class OfferIndex
{
    private readonly int[][] _offers;
    private readonly float[][] _values;

    public OfferIndex(IReadOnlyList<SparseVector> offers, int concepts)
    {
        Count = offers.Count;
        var sizes = new int[concepts];
        foreach (var offer in offers)
        {
            foreach (var place in offer.Places)
            {
                sizes[place]++;
            }
        }

        _offers = [.. sizes.Select(size => new int[size])];
        _values = [.. sizes.Select(size => new float[size])];
        var next = new int[concepts];
        for (var offer = 0; offer < offers.Count; offer++)
        {
            for (var i = 0; i < offers[offer].Places.Length; i++)
            {
                var place = offers[offer].Places[i];
                _offers[place][next[place]] = offer;
                _values[place][next[place]++] = offers[offer].Values[i];
            }
        }
    }

    /// <summary>How many offers there are.</summary>
    public int Count { get; }

    /// <summary>Writes the cosine of a vector with that of every offer.</summary>
    public void Cosines(SparseVector need, float[] cosines)
    {
        Array.Clear(cosines);
        for (var i = 0; i < need.Places.Length; i++)
        {
            var (offers, values, own) = (_offers[need.Places[i]], _values[need.Places[i]], need.Values[i]);
            for (var j = 0; j < offers.Length; j++)
            {
                cosines[offers[j]] += own * values[j];
            }
        }
    }
}
