using System.Buffers;
using System.Globalization;
using System.Text;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>
/// The common front of every language: NFKC (which also folds width and presentation forms), lower case by code point,
/// ASCII digits, straight apostrophes, one spelling for Arabic letters, ё and traditional Chinese characters.
/// </summary>
public static class Folding
{
    private static readonly SearchValues<char> UnsafeSigns = SearchValues.Create(" !\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~");

    /// <summary>Folds one word, keeping Latin diacritics, which the stemmers need.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return string.Create(word.Length, word, (target, source) => source.ToLowerInvariant(target));
        }

        var text = Normalize(word);
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(result, rune);
        }

        return result.ToString();
    }

    /// <summary>Makes a folded word safe for any index: ASCII signs inside it become underscores.</summary>
    public static string Safe(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.AsSpan().ContainsAny(UnsafeSigns)
            ? string.Create(word.Length, word, (target, source) => source.AsSpan().ReplaceAny(target, UnsafeSigns, '_'))
            : word;
    }

    private static string Normalize(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Lone surrogates cannot be normalised; the tokenizer never hands them over, other callers may.
            return text;
        }
    }

    private static void Append(StringBuilder result, Rune rune)
    {
        if (rune.Value > char.MaxValue)
        {
            AppendSupplementary(result, rune);
            return;
        }

        var letter = FoldLetter((char)rune.Value);
        if (letter != '\0')
        {
            result.Append(letter);
        }
    }

    private static void AppendSupplementary(StringBuilder result, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            result.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        }
        else
        {
            result.Append(Rune.ToLowerInvariant(rune));
        }
    }

    private static char FoldLetter(char letter) => letter switch
    {
        'İ' => 'i',
        'Ё' or 'ё' => 'е',
        '’' or 'ʼ' or '‘' => '\'',
        '\u00B7' or '\u2027' or '\u066B' or '\u066C' => '_',
        >= '\u0300' and <= '\u036F' => '\0',
        >= '\u0600' and <= '\u06FF' => ArabicNormalization.Normalize(FoldOther(letter)),
        >= '\u4E00' and <= '\u9FFF' => TraditionalChinese.Simplify(letter),
        _ => FoldOther(letter),
    };

    private static char FoldOther(char letter)
    {
        if (char.IsAsciiLetterLower(letter))
        {
            return letter;
        }

        return char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + (int)char.GetNumericValue(letter)),
            UnicodeCategory.Format => '\0',
            _ => char.ToLowerInvariant(letter),
        };
    }
}
