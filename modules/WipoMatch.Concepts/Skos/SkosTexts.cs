using System.Text;

namespace WipoMatch.Concepts.Skos;

/// <summary>Brings texts into the form in which they are kept, so that what goes out comes back the same.</summary>
internal static class SkosTexts
{
    /// <summary>The longest label (recipes/content-types/Term.json).</summary>
    public const int LongestLabel = 300;

    /// <summary>The longest definition, and the longest list of further labels or wider concepts with one a line (recipes/content-types/Term.json).</summary>
    public const int LongestText = 2000;

    /// <summary>A label on one line, with single spaces.</summary>
    public static string Label(string text)
    {
        var label = new StringBuilder();
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign))
            {
                label.Append(sign);
            }
            else if (label.Length > 0 && label[^1] != ' ')
            {
                label.Append(' ');
            }
        }

        return label.ToString().TrimEnd(' ');
    }

    /// <summary>A text of several lines that are ended by line feeds, without other control characters.</summary>
    public static string Paragraphs(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(sign => !char.IsControl(sign) || sign is '\n' or '\t')).Trim();
}
