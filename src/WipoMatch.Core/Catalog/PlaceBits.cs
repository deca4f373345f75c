using System.Numerics;

namespace WipoMatch.Core.Catalog;

/// <summary>A subset of the catalogue's sets: one bit for each place.</summary>
internal sealed class PlaceBits
{
    private const int WordSize = 64;

    private readonly ulong[] _words;

    private PlaceBits(ulong[] words) => _words = words;

    public PlaceBits(int size)
        : this(new ulong[(size + WordSize - 1) / WordSize])
    {
    }

    public bool this[int place] => (_words[place / WordSize] & (1UL << (place % WordSize))) != 0;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The places in ascending order.</summary>
    public IEnumerable<int> All
    {
        get
        {
            for (var i = 0; i < _words.Length; i++)
            {
                for (var rest = _words[i]; rest != 0; rest &= rest - 1)
                {
                    yield return (i * WordSize) + BitOperations.TrailingZeroCount(rest);
                }
            }
        }
    }

    public void Add(int place) => _words[place / WordSize] |= 1UL << (place % WordSize);

    public void Add(PlaceBits other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>The places that are in both.</summary>
    public PlaceBits And(PlaceBits other)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] & other._words[i];
        }

        return new PlaceBits(words);
    }

    /// <summary>How many places are in both.</summary>
    public int CountWith(PlaceBits other)
    {
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }
}
