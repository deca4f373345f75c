using WipoMatch.Concepts.Semantics;

namespace WipoMatch.Concepts.Contracts;

/// <summary>The stems of a text by their hashes, of length 1 or empty.</summary>
public sealed class WordVector
{
    private readonly uint[] _hashes;
    private readonly float[] _weights;

    internal WordVector(WordBag words, Func<string, float> idf)
    {
        _hashes = new uint[words.Counts.Count];
        _weights = new float[_hashes.Length];
        var (i, square) = (0, 0f);
        foreach (var (stem, count) in words.Counts)
        {
            var weight = MathF.Log(1 + count) * idf(stem);
            (_hashes[i], _weights[i++]) = (Hash(stem), weight);
            square += weight * weight;
        }

        Array.Sort(_hashes, _weights);
        var length = MathF.Sqrt(square);
        for (i = 0; i < _weights.Length; i++)
        {
            _weights[i] /= length;
        }
    }

    /// <summary>The cosine with the words of another text of the same language.</summary>
    /// <param name="other">The other text.</param>
    public double Cosine(WordVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sum = 0.0;
        for (int i = 0, j = 0; i < _hashes.Length && j < other._hashes.Length;)
        {
            if (_hashes[i] == other._hashes[j])
            {
                sum += (double)_weights[i++] * other._weights[j++];
            }
            else if (_hashes[i] < other._hashes[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }

    // FNV-1a: the same in every process.
    private static uint Hash(string stem)
    {
        var hash = 2166136261u;
        foreach (var letter in stem)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return hash;
    }
}
