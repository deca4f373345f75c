using WipoMatch.Localization;

namespace WipoMatch.Translations.Segments;

/// <summary>Says which paragraphs stayed, changed, came and went, by their longest common sequence.</summary>
internal static class ParagraphDiff
{
    public static List<Paragraph> Of(IReadOnlyList<string> now, IReadOnlyList<string> before)
    {
        var found = new List<Paragraph>();
        var (next, old) = (0, 0);
        foreach (var (j, i) in CommonSequence.Of(before, now).Append((before.Count, now.Count)))
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
}
