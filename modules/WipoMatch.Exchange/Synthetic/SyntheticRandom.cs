namespace WipoMatch.Exchange.Synthetic;

/// <summary>Numbers that look random and are the same on every machine and in every version: SplitMix64.</summary>
internal sealed class SyntheticRandom
{
    private ulong _state;

    /// <summary>The numbers of one record.</summary>
    public SyntheticRandom(int seed, string type, int number)
    {
        _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15);
        foreach (var letter in type)
        {
            _state = (Next() ^ letter) + (ulong)number;
        }
    }

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Some different ones of a list, in its order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var left = Math.Min(count, from.Count);
        var chosen = new List<T>(left);
        for (var i = 0; i < from.Count && left > 0; i++)
        {
            if (Below(from.Count - i) < left)
            {
                chosen.Add(from[i]);
                left--;
            }
        }

        return chosen;
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
