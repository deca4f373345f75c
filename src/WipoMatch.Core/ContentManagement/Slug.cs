using System.Globalization;
using System.Text;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Turns a title into the last part of an address: letters of any script and digits, lower case, words joined by a hyphen.</summary>
public static class Slug
{
    /// <summary>The longest slug in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>Makes a slug.</summary>
    /// <param name="title">Any text.</param>
    /// <returns>The slug; empty when the text has no letter or digit.</returns>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length >= MaxLength)
            {
                break;
            }
        }

        return Cut(slug.ToString()).Trim('-');
    }

    private static string Cut(string slug)
    {
        if (slug.Length < MaxLength)
        {
            return slug;
        }

        var lastWord = slug.LastIndexOf('-');
        return lastWord > MaxLength / 2 ? slug[..lastWord] : slug;
    }
}
