namespace WipoMatch.Search.Questions;

/// <summary>How many slips of the finger lie between two words.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The optimal string alignment distance: letters added, left out, changed, or swapped with their neighbour (L. Boytsov 2011, Indexing methods for
    /// approximate dictionary searching).
    /// </summary>
    /// <param name="first">A word.</param>
    /// <param name="second">Another one.</param>
    /// <param name="most">The greatest distance of interest, at most 3.</param>
    /// <returns>The distance; <paramref name="most"/> + 1 when it is greater.</returns>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int most)
    {
        if (Math.Abs(first.Length - second.Length) > most)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[second.Length + 1];
        Span<int> last = stackalloc int[second.Length + 1];
        Span<int> row = stackalloc int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            var least = Fill(first, second, i, before, last, row);
            if (least > most)
            {
                return most + 1;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return Math.Min(last[second.Length], most + 1);
    }

    private static int Fill(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int i, ReadOnlySpan<int> before, ReadOnlySpan<int> last, Span<int> row)
    {
        var least = i;
        for (var j = 1; j <= second.Length; j++)
        {
            var cost = first[i - 1] == second[j - 1] ? 0 : 1;
            var distance = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
            {
                distance = Math.Min(distance, before[j - 2] + 1);
            }

            row[j] = distance;
            least = Math.Min(least, distance);
        }

        return least;
    }
}
