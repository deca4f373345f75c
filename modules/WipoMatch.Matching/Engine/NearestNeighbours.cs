namespace WipoMatch.Matching.Engine;

/// <summary>The greatest few nearnesses of each of many items; the order in which they come does not matter.</summary>
internal sealed class NearestNeighbours(int items, int most)
{
    private readonly float[] _values = new float[items * most];

    /// <summary>Takes a nearness in when it is among the greatest; what is not positive counts as none.</summary>
    public void Add(int item, float nearness)
    {
        if (nearness > _values[(item * most) + most - 1])
        {
            Insert(_values.AsSpan(item * most, most), nearness);
        }
    }

    /// <summary>Takes all of another one in.</summary>
    public void Add(NearestNeighbours other)
    {
        for (var i = 0; i < other._values.Length; i++)
        {
            Add(i / most, other._values[i]);
        }
    }

    /// <summary>The mean of those that there are, or 0 when there is none.</summary>
    public float Mean(int item)
    {
        var (sum, count) = (0f, 0);
        foreach (var value in _values.AsSpan(item * most, most))
        {
            sum += value;
            count += value > 0 ? 1 : 0;
        }

        return count == 0 ? 0 : sum / count;
    }

    private static void Insert(Span<float> own, float nearness)
    {
        var place = own.Length - 1;
        for (; place > 0 && own[place - 1] < nearness; place--)
        {
            own[place] = own[place - 1];
        }

        own[place] = nearness;
    }
}
