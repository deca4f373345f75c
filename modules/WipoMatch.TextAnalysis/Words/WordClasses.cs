using System.Globalization;
using System.Text;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>Looks up the word class of a code point.</summary>
internal static class WordClasses
{
    private static readonly WordClass[] Basic = BuildBasic();

    /// <summary>The class of the code point at the index and its length in UTF-16 units; a lone surrogate is a break.</summary>
    public static WordClass At(ReadOnlySpan<char> text, int index, out int length)
    {
        var letter = text[index];
        length = 1;
        if (!char.IsSurrogate(letter))
        {
            return Basic[letter];
        }

        if (!char.IsHighSurrogate(letter) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
        {
            return WordClass.Other;
        }

        length = 2;
        return OfSupplementary(new Rune(letter, text[index + 1]));
    }

    private static WordClass OfSupplementary(Rune rune)
        => rune.Value is (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD)
            ? WordClass.Ideograph
            : OfCategory(Rune.GetUnicodeCategory(rune));

    private static WordClass[] BuildBasic()
    {
        var classes = new WordClass[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = OfBasic((char)i);
        }

        return classes;
    }

    private static WordClass OfBasic(char letter) => letter switch
    {
        '\'' or '’' or '‘' or '.' or '\u2024' or '\uFF07' or '\uFF0E' => WordClass.MidBoth,
        '\u00B7' or '\u0387' or '\u2027' or '\u05F4' => WordClass.MidLetter,
        ',' or ';' or '\uFF0C' or '\uFF1B' or '\u060C' or '\u060D' or '\u066B' or '\u066C' => WordClass.MidNumber,
        '\u200B' => WordClass.Other,
        >= '\u2080' and <= '\u2089' => WordClass.Mark,
        '\uFF9E' or '\uFF9F' => WordClass.Mark,
        _ when IsIdeograph(letter) => WordClass.Ideograph,
        _ => OfCategory(char.GetUnicodeCategory(letter)),
    };

    private static bool IsIdeograph(char letter) => letter is
        (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u3007') or (>= '\u3021' and <= '\u3029')
        or (>= '\u3041' and <= '\u3096') or (>= '\u309D' and <= '\u309F')
        or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF')
        or (>= '\u3105' and <= '\u312F') or (>= '\u31A0' and <= '\u31BF') or (>= '\u31F0' and <= '\u31FF')
        or (>= '\uFF66' and <= '\uFF9D');

    private static WordClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => WordClass.Letter,
        UnicodeCategory.DecimalDigitNumber => WordClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => WordClass.Mark,
        UnicodeCategory.Format => WordClass.Format,
        UnicodeCategory.ConnectorPunctuation => WordClass.Connector,
        _ => WordClass.Other,
    };
}
