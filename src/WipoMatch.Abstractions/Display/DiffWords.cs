using System.Globalization;

namespace WipoMatch.Display;

/// <summary>Cuts texts into what is compared; joined again the pieces are the text.</summary>
internal static class DiffWords
{
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || Class(text[i]) != Class(text[i - 1]) || Class(text[i]) == 2)
            {
                words.Add(text[start..i]);
                start = i;
            }
        }

        return text.Length == 0 ? [] : words;
    }

    // 0 letters and digits, 1 blanks, 2 what stands alone. Halves of surrogate pairs and marks stay with their letters.
    private static int Class(char c) => char.IsWhiteSpace(c) ? 1
        : c is >= '\u3040' and <= '\u9FFF' ? 2
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? 0
        : 2;

    public static List<string> Lines(string text) => [.. text.Split('\n').Select((line, place) => place == 0 ? line : "\n" + line)];
}
