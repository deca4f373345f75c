using System.Security.Cryptography;
using System.Text;

namespace WipoMatch.Translations.Segments;

/// <summary>What a paragraph of the original asks of the translator.</summary>
public enum ParagraphState
{
    /// <summary>It was not translated yet.</summary>
    New,

    /// <summary>It says what it said when it was translated.</summary>
    Unchanged,

    /// <summary>It says something else since it was translated.</summary>
    Changed,

    /// <summary>It was translated and is no longer there.</summary>
    Removed,
}

/// <summary>A paragraph of the original.</summary>
/// <param name="Text">What it says now; for a removed one, what it said.</param>
/// <param name="State">What it asks of the translator.</param>
/// <param name="Before">What it said when it was translated, where that is known and different.</param>
public sealed record Paragraph(string Text, ParagraphState State, string? Before = null);

/// <summary>Texts as paragraphs: what lies between blank lines.</summary>
public static class Paragraphs
{
    // Above this the longest common sequence costs too much; then only equal paragraphs in the same order count as unchanged.
    private const int MostCells = 1_000_000;

    /// <summary>The paragraphs of a text, without blanks around them.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = new List<string>();
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line.TrimEnd());
            }
            else if (lines.Count > 0)
            {
                paragraphs.Add(string.Join('\n', lines));
                lines.Clear();
            }
        }

        return paragraphs;
    }

    /// <summary>The paragraphs of an original beside a translation.</summary>
    /// <param name="text">What the original says now.</param>
    /// <param name="before">What it said when it was translated; null when that is not known.</param>
    /// <param name="isTranslated">Whether there is a translation.</param>
    public static IReadOnlyList<Paragraph> Compare(string text, string? before, bool isTranslated)
    {
        var now = Of(text);
        return !isTranslated ? [.. now.Select(paragraph => new Paragraph(paragraph, ParagraphState.New))]
            : before is null ? [.. now.Select(paragraph => new Paragraph(paragraph, ParagraphState.Unchanged))]
            : Compare(now, Of(before));
    }

    /// <summary>A short form of texts: two are equal when their paragraphs are.</summary>
    /// <param name="slots">The texts.</param>
    public static string FingerprintOf(IEnumerable<TextSlot> slots)
    {
        var text = new StringBuilder();
        foreach (var slot in slots)
        {
            text.Append(slot.Name).Append('\u0001').AppendJoin('\u0002', Of(slot.Text)).Append('\u0003');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static List<Paragraph> Compare(IReadOnlyList<string> now, IReadOnlyList<string> before)
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
