using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WipoMatch.Search.TermsReport;

/// <summary>What of a question is kept: the words in one form, and nothing that points to a person.</summary>
internal static partial class QuestionText
{
    /// <summary>So many characters of a question are kept, as many as are searched.</summary>
    public const int Longest = 200;

    /// <summary>The form in which a question is counted; null when it is not to be kept.</summary>
    /// <param name="typed">What was typed.</param>
    public static string? Of(string typed)
    {
        // Halves of surrogate pairs become a sign that has a code.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(typed.Length > Longest ? typed[..Longest] : typed));
        var plain = string.Concat(whole.Normalize(NormalizationForm.FormKC).Where(letter => !IsInvisible(letter)));
        var text = Blanks().Replace(plain, " ").Trim().ToLowerInvariant();
        text = text.Length > Longest ? text[..Longest].TrimEnd() : text;
        return text.Length == 0 || Personal().IsMatch(text) || !text.Any(char.IsLetterOrDigit) ? null : text;
    }

    private static bool IsInvisible(char letter) => !char.IsWhiteSpace(letter) &&
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // An e-mail address; or seven digits, as telephone numbers and those of papers have, also with signs between them.
    [GeneratedRegex(@"\S@\S|\d(?:[\s\-./()]{0,2}\d){6}")]
    private static partial Regex Personal();
}
