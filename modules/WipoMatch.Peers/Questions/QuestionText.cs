using System.Text.RegularExpressions;
using WipoMatch.Localization;

namespace WipoMatch.Peers.Questions;

/// <summary>What people write to each other.</summary>
public static partial class QuestionText
{
    /// <summary>The fewest characters of a question.</summary>
    public const int Shortest = 20;

    /// <summary>The most characters of any text.</summary>
    public const int Longest = 2000;

    /// <summary>The text without blanks around it and without characters that nobody can see.</summary>
    /// <param name="typed">What was typed.</param>
    public static string Clean(string? typed) => new(
    [
        .. (typed ?? "").ReplaceLineEndings("\n").Trim().Where(character => character is '\n' or '\t' || !char.IsControl(character)),
    ]);

    /// <summary>Whether it holds a mail address or something like a telephone number, in any digits.</summary>
    /// <param name="text">The text.</param>
    public static bool HoldsAddress(string text)
    {
        var plain = InputDigits.ToPlain(text);
        return Mail().IsMatch(plain) || Telephone().Matches(plain).Any(found => found.Value.Count(char.IsAsciiDigit) is >= 8 and <= 15 && !Dates().IsMatch(found.Value));
    }

    [GeneratedRegex(@"[^\s@<>()]+@[^\s@<>()]+\.\w{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\w/])\+?\(?\d[\d\s().\-/]{6,24}\d(?![\w/])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Telephone();

    // 2020-2024, 03.04.2026 or 2026-04-03 are no telephone numbers.
    [GeneratedRegex(@"^((19|20)\d\d\s?[-/]\s?(19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dates();
}
