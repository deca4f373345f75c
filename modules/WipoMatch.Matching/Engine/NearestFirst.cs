namespace WipoMatch.Matching.Engine;

/// <summary>
/// The numbers of items by falling nearness, of equal ones the lower number first. Few are ever asked for, so the rest is put in order only when somebody goes on: a
/// count of how many items are how near tells which are the first. Each thread has its own.
/// </summary>
internal sealed class NearestFirst(int items)
{
    private const int Steps = 1024;

    private static readonly Comparer<int> Descending = Comparer<int>.Create((one, other) => other.CompareTo(one));

    private readonly int[] _counts = new int[Steps + 1];
    private readonly int[] _chosen = new int[items];
    private readonly float[] _keys = new float[items];

    /// <summary>The items that are near at all.</summary>
    /// <param name="nearness">Of each item, up to 1.</param>
    /// <param name="first">About how many are put in order at a time.</param>
    public IEnumerable<int> Of(float[] nearness, int first)
    {
        Count(nearness);
        for (var above = Steps; above >= 0;)
        {
            var (step, some) = (above, 0);
            while (step >= 0 && (some += _counts[step]) < first)
            {
                step--;
            }

            var count = Choose(nearness, Math.Max(step, 0), above);
            for (var i = count - 1; i >= 0; i--)
            {
                yield return _chosen[i];
            }

            above = step - 1;
        }
    }

    private static int StepOf(float nearness) => Math.Min((int)(nearness * Steps), Steps);

    private void Count(float[] nearness)
    {
        Array.Clear(_counts);
        foreach (var value in nearness)
        {
            if (value > 0)
            {
                _counts[StepOf(value)]++;
            }
        }
    }

    // Ascending by nearness, of equal ones descending by number: the reader comes from the end.
    private int Choose(float[] nearness, int from, int to)
    {
        var count = 0;
        for (var item = nearness.Length - 1; item >= 0; item--)
        {
            if (nearness[item] > 0 && StepOf(nearness[item]) is var step && step >= from && step <= to)
            {
                (_chosen[count], _keys[count++]) = (item, nearness[item]);
            }
        }

        Array.Sort(_keys, _chosen, 0, count);
        for (var start = 0; start < count;)
        {
            var end = start + 1;
            while (end < count && _keys[end] == _keys[start])
            {
                end++;
            }

            // Sorting is not stable.
            Array.Sort(_chosen, start, end - start, Descending);
            start = end;
        }

        return count;
    }
}
