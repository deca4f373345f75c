using System.Text;
using WipoMatch.Localization;

namespace WipoMatch.Display;

/// <summary>
/// What differs between two texts, word by word. Chinese characters count as words of their own. Texts that differ over very many words are
/// compared line by line.
/// </summary>
public static class TextDiff
{
    /// <summary>The pieces of both texts in reading order; removed pieces stand before added ones.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (DiffWords.Words(before), DiffWords.Words(after));
        return Join(CommonSequence.IsAffordable(old, now) ? Compare(old, now) : Compare(DiffWords.Lines(before), DiffWords.Lines(after)));
    }

    private static IEnumerable<DiffPiece> Compare(List<string> old, List<string> now)
    {
        var (i, j) = (0, 0);
        foreach (var (before, after) in CommonSequence.Of(old, now).Append((old.Count, now.Count)))
        {
            for (; i < before; i++)
            {
                yield return new(DiffKind.Removed, old[i]);
            }

            for (; j < after; j++)
            {
                yield return new(DiffKind.Added, now[j]);
            }

            if (i < old.Count)
            {
                yield return Same(old[i]);
            }

            (i, j) = (i + 1, j + 1);
        }
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
}
