namespace WipoMatch.TextAnalysis.Words;

/// <summary>
/// Splits text into words after Unicode Standard Annex 29 in essence: letters, marks and digits; apostrophe and full stop
/// inside words; comma inside numbers; Chinese characters and kana one by one. Folding is applied word by word, so that
/// the offsets always point into the original text.
/// </summary>
public static class Tokenizer
{
    /// <summary>Returns the words of the text in order; never throws on malformed text.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 6);
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            var word = Folding.Fold(text.AsSpan(scanner.Start, scanner.Length));
            if (word.Length > 0)
            {
                tokens.Add(new Token(word, scanner.Start, scanner.Length));
            }
        }

        return tokens;
    }
}
