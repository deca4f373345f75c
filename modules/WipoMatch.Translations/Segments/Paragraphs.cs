using System.Security.Cryptography;
using System.Text;

namespace WipoMatch.Translations.Segments;

/// <summary>Texts as paragraphs: what lies between blank lines.</summary>
public static class Paragraphs
{
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
            : ParagraphDiff.Of(now, Of(before));
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
}
