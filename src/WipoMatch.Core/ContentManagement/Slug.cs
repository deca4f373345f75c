using System.Globalization;
using System.Text;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Turns a title into the last part of an address: letters of any script and digits, lower case, words joined by a hyphen.</summary>
public static class Slug
{
    /// <summary>The longest slug in characters.</summary>
    public const int MaxLength = 80;

    private const int LongestNumber = 12;

    /// <summary>Makes a slug.</summary>
    /// <param name="title">Any text.</param>
    /// <returns>The slug; empty when the text has no letter or digit.</returns>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (IsKept(rune))
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

    /// <summary>Whether a text is a slug already, perhaps with a number behind it that made it unlike another one.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= MaxLength + LongestNumber && text.IsNormalized(NormalizationForm.FormC) &&
        text.Split('-').All(word => word.Length > 0 && word.EnumerateRunes().All(rune => IsKept(rune) && Rune.ToLowerInvariant(rune) == rune));

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

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
