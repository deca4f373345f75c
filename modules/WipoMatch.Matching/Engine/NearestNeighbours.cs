using System.Numerics;

namespace WipoMatch.Matching.Engine;

/// <summary>The greatest few nearnesses of each of many items; the order in which they come does not matter.</summary>
internal sealed class NearestNeighbours(int items, int most)
{
    private readonly float[] _values = new float[items * most];

    // The least that is kept of each item, side by side so that many are compared at once.
    private readonly float[] _least = new float[items];

    /// <summary>Takes a nearness in when it is among the greatest; what is not positive counts as none.</summary>
    public void Add(int item, float nearness)
    {
        if (nearness > _least[item])
        {
            var own = _values.AsSpan(item * most, most);
            Insert(own, nearness);
            _least[item] = own[^1];
        }
    }

    /// <summary>Takes many nearnesses to one item in.</summary>
    public void AddAll(int item, float[] nearnesses)
    {
        var (width, i) = (Vector<float>.Count, 0);
        for (; i <= nearnesses.Length - width; i += width)
        {
            if (Vector.GreaterThanAny(new Vector<float>(nearnesses, i), new Vector<float>(_least[item])))
            {
                AddSome(i, i + width);
            }
        }

        AddSome(i, nearnesses.Length);

        void AddSome(int from, int to)
        {
            for (var j = from; j < to; j++)
            {
                Add(item, nearnesses[j]);
            }
        }
    }

    /// <summary>Takes one nearness to each item in.</summary>
    public void AddEach(float[] nearnesses)
    {
        var (width, i) = (Vector<float>.Count, 0);
        for (; i <= nearnesses.Length - width; i += width)
        {
            if (Vector.GreaterThanAny(new Vector<float>(nearnesses, i), new Vector<float>(_least, i)))
            {
                AddSome(i, i + width);
            }
        }

        AddSome(i, nearnesses.Length);

        void AddSome(int from, int to)
        {
            for (var j = from; j < to; j++)
            {
                Add(j, nearnesses[j]);
            }
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
