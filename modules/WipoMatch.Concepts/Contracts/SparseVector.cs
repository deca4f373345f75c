namespace WipoMatch.Concepts.Contracts;

/// <summary>The few values of a long vector that are not zero, of length 1 or empty.</summary>
public sealed class SparseVector
{
    /// <summary>The vector without any value.</summary>
    public static readonly SparseVector Empty = new([], []);

    private SparseVector(ushort[] places, float[] values) => (Places, Values) = (places, values);

    /// <summary>The places that have a value, ascending.</summary>
    public ushort[] Places { get; }

    /// <summary>The values, in the order of the places.</summary>
    public float[] Values { get; }

    /// <summary>Keeps the greatest positive values and brings them to length 1.</summary>
    /// <param name="dense">All values.</param>
    /// <param name="most">How many to keep.</param>
    public static SparseVector Greatest(ReadOnlySpan<float> dense, int most)
    {
        var places = new ushort[dense.Length];
        var values = new float[dense.Length];
        var count = 0;
        for (var place = 0; place < dense.Length; place++)
        {
            if (dense[place] > 0)
            {
                (places[count], values[count++]) = ((ushort)place, dense[place]);
            }
        }

        Array.Sort(values, places, 0, count);
        var kept = places[Math.Max(0, count - most)..count];
        Array.Sort(kept);
        return OfLengthOne(kept, dense);
    }

    /// <summary>The vector of the greatest values alone, brought to length 1 again.</summary>
    /// <param name="most">How many to keep.</param>
    public SparseVector Strongest(int most)
    {
        if (Places.Length <= most)
        {
            return this;
        }

        var dense = new float[Places[^1] + 1];
        for (var i = 0; i < Places.Length; i++)
        {
            dense[Places[i]] = Values[i];
        }

        return Greatest(dense, most);
    }

    /// <summary>Whether a place has a value.</summary>
    /// <param name="place">The place.</param>
    public bool Has(ushort place) => Array.BinarySearch(Places, place) >= 0;

    private static SparseVector OfLengthOne(ushort[] places, ReadOnlySpan<float> dense)
    {
        var square = 0.0;
        foreach (var place in places)
        {
            square += (double)dense[place] * dense[place];
        }

        if (square == 0)
        {
            return Empty;
        }

        var values = new float[places.Length];
        var length = Math.Sqrt(square);
        for (var i = 0; i < places.Length; i++)
        {
            values[i] = (float)(dense[places[i]] / length);
        }

        return new SparseVector(places, values);
    }
}
