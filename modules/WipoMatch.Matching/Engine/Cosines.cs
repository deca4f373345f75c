using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Matching.Engine;

/// <summary>Compares two vectors without an index.</summary>
internal static class Cosines
{
    /// <summary>The cosine of two vectors of length 1.</summary>
    public static float Cosine(this SparseVector first, SparseVector second)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < first.Places.Length && j < second.Places.Length;)
        {
            var difference = first.Places[i] - second.Places[j];
            if (difference == 0)
            {
                sum += first.Values[i++] * second.Values[j++];
            }
            else if (difference < 0)
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
}
