using System.Text;

namespace WipoMatch.Display;

/// <summary>
/// What differs between two texts, word by word: the longest common run of words by dynamic programming, after what is equal at both ends
/// was set aside. Chinese characters count as words of their own. Texts that differ over very many words are compared line by line.
/// </summary>
public static class TextDiff
{
    // A table of four million cells is filled in some ten milliseconds.
    private const long MostCells = 4_000_000;

    /// <summary>The pieces of both texts in reading order; removed pieces stand before added ones.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (DiffWords.Words(before), DiffWords.Words(after));
        if (Differing(old, now) is var (rows, columns) && (long)rows * columns > MostCells)
        {
            (old, now) = (DiffWords.Lines(before), DiffWords.Lines(after));
        }

        return Join(Compare(old, now));
    }

    private static (int Rows, int Columns) Differing(List<string> old, List<string> now)
    {
        var (start, end) = Equal(old, now);
        return (old.Count - start - end, now.Count - start - end);
    }

    private static (int Start, int End) Equal(List<string> old, List<string> now)
    {
        var shorter = Math.Min(old.Count, now.Count);
        var start = 0;
        while (start < shorter && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return (start, end);
    }

    private static IEnumerable<DiffPiece> Compare(List<string> old, List<string> now)
    {
        var (start, end) = Equal(old, now);
        var (rows, columns) = (old.Count - start - end, now.Count - start - end);
        if ((long)rows * columns > MostCells)
        {
            return
            [
                .. old.Take(start).Select(Same), .. old.Skip(start).Take(rows).Select(Removed), .. now.Skip(start).Take(columns).Select(Added),
                .. old.Skip(old.Count - end).Select(Same),
            ];
        }

        return [.. old.Take(start).Select(Same), .. Walk(old.GetRange(start, rows), now.GetRange(start, columns)), .. old.Skip(old.Count - end).Select(Same)];
    }

    private static List<DiffPiece> Walk(List<string> old, List<string> now)
    {
        var common = Table(old, now);
        var pieces = new List<DiffPiece>();
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                pieces.Add(Same(old[i++]));
                j++;
            }
            else if (i < old.Count && (j == now.Count || common[i + 1, j] >= common[i, j + 1]))
            {
                pieces.Add(Removed(old[i++]));
            }
            else
            {
                pieces.Add(Added(now[j++]));
            }
        }

        return pieces;
    }

    // How many words the rests of both texts have in common, from every pair of places on.
    private static int[,] Table(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    // Neighbours of one kind become one piece; what was removed comes first, and blanks between changed words belong to the change.
    private static List<DiffPiece> Join(IEnumerable<DiffPiece> pieces)
    {
        var joined = new List<DiffPiece>();
        var (same, blank, removed, added) = (new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var piece in pieces.Append(Same("")))
        {
            var isChanging = removed.Length > 0 || added.Length > 0;
            if (piece.Kind != DiffKind.Same)
            {
                removed.Append(blank);
                added.Append(blank);
                blank.Clear();
                (piece.Kind == DiffKind.Removed ? removed : added).Append(piece.Text);
            }
            else if (isChanging && piece.Text.Length > 0 && string.IsNullOrWhiteSpace(piece.Text))
            {
                blank.Append(piece.Text);
            }
            else
            {
                Flush(same, DiffKind.Same, isChanging);
                Flush(removed, DiffKind.Removed, isChanging);
                Flush(added, DiffKind.Added, isChanging);
                same.Append(blank).Append(piece.Text);
                blank.Clear();
            }
        }

        Flush(same, DiffKind.Same, true);
        return joined;

        void Flush(StringBuilder text, DiffKind kind, bool isDue)
        {
            if (isDue && text.Length > 0)
            {
                joined.Add(new(kind, text.ToString()));
                text.Clear();
            }
        }
    }

    private static DiffPiece Same(string text) => new(DiffKind.Same, text);

    private static DiffPiece Removed(string text) => new(DiffKind.Removed, text);

    private static DiffPiece Added(string text) => new(DiffKind.Added, text);
}
