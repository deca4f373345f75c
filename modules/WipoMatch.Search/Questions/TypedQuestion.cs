using System.Buffers;
using System.Text;

namespace WipoMatch.Search.Questions;

/// <summary>A question as it was typed, its signs understood: “…” asks for words side by side, a hyphen before a word leaves out what has it.</summary>
/// <param name="Words">The text without signs and without what is left out.</param>
/// <param name="Phrases">What stood in quotation marks.</param>
/// <param name="Excluded">Words and phrases that must not occur.</param>
internal sealed record TypedQuestion(string Words, IReadOnlyList<string> Phrases, IReadOnlyList<string> Excluded)
{
    private const string Opening = "\"“”„«»＂「『";
    private const string Without = "-−–";

    private static readonly SearchValues<char> Closing = SearchValues.Create("\"“”«»＂」』");

    /// <summary>Reads a text; every text is a question. A quotation mark without a partner is no sign.</summary>
    public static TypedQuestion Read(string text)
    {
        var (words, phrases, excluded) = (new StringBuilder(), new List<string>(), new List<string>());
        for (var at = 0; at < text.Length;)
        {
            var isExcluded = IsSign(text, at);
            var start = isExcluded ? at + 1 : at;
            var end = EndOf(text, start, out var inner);
            var part = text[start..end];
            if (isExcluded)
            {
                excluded.Add(inner ?? part);
            }
            else
            {
                words.Append(inner ?? part);
                AddPhrase(phrases, inner);
            }

            words.Append(inner is null && !isExcluded ? "" : " ");
            at = end;
        }

        return new(words.ToString(), phrases, [.. excluded.Where(part => !string.IsNullOrWhiteSpace(part))]);
    }

    private static void AddPhrase(List<string> phrases, string? inner)
    {
        if (!string.IsNullOrWhiteSpace(inner))
        {
            phrases.Add(inner);
        }
    }

    // A hyphen inside a word or between words with blanks is none.
    private static bool IsSign(string text, int at) =>
        Without.Contains(text[at], StringComparison.Ordinal) &&
        (at == 0 || char.IsWhiteSpace(text[at - 1])) &&
        at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || Opening.Contains(text[at + 1], StringComparison.Ordinal));

    private static int EndOf(string text, int start, out string? inner)
    {
        inner = null;
        if (Opening.Contains(text[start], StringComparison.Ordinal) && text.AsSpan(start + 1).IndexOfAny(Closing) is > -1 and var length)
        {
            inner = text.Substring(start + 1, length);
            return start + length + 2;
        }

        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end - 1]) && !Opening.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }
}
