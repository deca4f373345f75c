namespace WipoMatch.Localization;

/// <summary>
/// The longest run of pieces that two texts have in common in the same order, by dynamic programming, after what is equal at both ends was set
/// aside (Wagner and Fischer 1974, for insertions and deletions).
/// </summary>
public static class CommonSequence
{
    // A table of four million cells is filled in some ten milliseconds.
    private const long MostCells = 4_000_000;

    /// <summary>Whether the pieces between the equal ends are few enough to be compared.</summary>
    /// <param name="before">The pieces of the earlier text.</param>
    /// <param name="after">The pieces of the later text.</param>
    public static bool IsAffordable(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (start, end) = Equal(before, after);
        return (long)(before.Count - start - end) * (after.Count - start - end) <= MostCells;
    }

    /// <summary>The places of the common pieces, in order. Where a comparison costs too much, only the equal ends are common.</summary>
    /// <param name="before">The pieces of the earlier text.</param>
    /// <param name="after">The pieces of the later text.</param>
    public static IReadOnlyList<(int Before, int After)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (start, end) = Equal(before, after);
        return
        [
            .. Enumerable.Range(0, start).Select(place => (place, place)),
            .. IsAffordable(before, after) ? Between(before, after, start, end) : [],
            .. Enumerable.Range(0, end).Select(place => (before.Count - end + place, after.Count - end + place)),
        ];
    }

    private static (int Start, int End) Equal(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var (start, end) = (0, 0);
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        while (end < shorter - start && before[before.Count - 1 - end] == after[after.Count - 1 - end])
        {
            end++;
        }

        return (start, end);
    }

    private static IEnumerable<(int Before, int After)> Between(IReadOnlyList<string> before, IReadOnlyList<string> after, int start, int end)
    {
        var (rows, columns) = (before.Count - start - end, after.Count - start - end);
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                common[i, j] = before[start + i] == after[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (before[start + i] == after[start + j])
            {
                yield return (start + i++, start + j++);
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
