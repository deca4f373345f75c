using System.Buffers;
using System.Globalization;
using System.Text;

namespace WipoMatch.Exchange.Records;

/// <summary>
/// What no text of a record may hold: control characters, and characters that turn the direction of writing for good, so that a page would
/// show something else than what is stored.
/// </summary>
internal static class TextRules
{
    private const string Openings = "\u202A\u202B\u2066\u2067\u2068";

    private const string Closings = "\u202C\u2069";

    /// <summary>Everything that has to be looked at one by one; most texts hold none of it.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        string.Concat(Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\n\r")) + "\u202D\u202E" + Openings + Closings);

    /// <summary>What is wrong with a text of any kind, or null.</summary>
    public static string? Fault(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        return first < 0 ? null : Fault(text.AsSpan(first));
    }

    private static string? Fault(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var letter in text)
        {
            if ((letter < ' ' && letter is not ('\t' or '\n' or '\r')) || letter is '\u202D' or '\u202E')
            {
                return $"A text has the control character U+{(int)letter:X4}.";
            }

            open += Openings.Contains(letter, StringComparison.Ordinal) ? 1 : Closings.Contains(letter, StringComparison.Ordinal) ? -1 : 0;
            if (open < 0)
            {
                return "A text closes a direction of writing that it does not open.";
            }
        }

        return open == 0 ? null : "A text opens a direction of writing and does not close it.";
    }

    /// <summary>Whether a title can be seen: it is one line, and something in it leaves ink.</summary>
    public static bool IsVisibleLine(string title) => !title.Any(char.IsControl) && title.EnumerateRunes().Any(LeavesInk);

    private static bool LeavesInk(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
