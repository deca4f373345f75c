namespace WipoMatch.Translations.Segments;

/// <summary>Says which paragraphs stayed, changed, came and went, by their longest common sequence.</summary>
internal static class ParagraphDiff
{
    // Above this the longest common sequence costs too much; then only equal paragraphs in the same order count as unchanged.
    private const int MostCells = 1_000_000;

    public static List<Paragraph> Of(IReadOnlyList<string> now, IReadOnlyList<string> before)
    {
        var kept = KeptOf(now, before);
        var found = new List<Paragraph>();
        var (next, old) = (0, 0);
        foreach (var (i, j) in kept.Append((now.Count, before.Count)))
        {
            // Between two kept paragraphs the n-th new one stands for the n-th former one.
            for (; next < i; next++)
            {
                found.Add(old < j ? new(now[next], ParagraphState.Changed, before[old++]) : new(now[next], ParagraphState.New));
            }

            for (; old < j; old++)
            {
                found.Add(new(before[old], ParagraphState.Removed));
            }

            if (i < now.Count)
            {
                found.Add(new(now[i], ParagraphState.Unchanged));
            }

            (next, old) = (i + 1, j + 1);
        }

        return found;
    }

    private static List<(int Now, int Before)> KeptOf(IReadOnlyList<string> now, IReadOnlyList<string> before)
    {
        var kept = new List<(int Now, int Before)>();
        if ((long)now.Count * before.Count > MostCells)
        {
            var from = 0;
            for (var i = 0; i < now.Count; i++)
            {
                if (from < before.Count && now[i] == before[from])
                {
                    kept.Add((i, from++));
                }
            }

            return kept;
        }

        var lengths = LengthsOf(now, before);
        for (var (i, j) = (0, 0); i < now.Count && j < before.Count;)
        {
            if (now[i] == before[j])
            {
                kept.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return kept;
    }

    private static int[,] LengthsOf(IReadOnlyList<string> now, IReadOnlyList<string> before)
    {
        var lengths = new int[now.Count + 1, before.Count + 1];
        for (var i = now.Count - 1; i >= 0; i--)
        {
            for (var j = before.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = now[i] == before[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
