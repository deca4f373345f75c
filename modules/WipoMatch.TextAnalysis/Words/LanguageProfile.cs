using System.Collections.Frozen;
using WipoMatch.TextAnalysis.Stemming;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>What differs from one language to the next.</summary>
/// <param name="Script">The words of this script take the stemmer and the stop words.</param>
/// <param name="Stemmer">The stemmer of the language's own words, if any.</param>
/// <param name="LatinStemmer">The stemmer of Latin words inside a language of another script, if any.</param>
/// <param name="StopWords">The folded function words.</param>
internal sealed record LanguageProfile(
    WordScript Script, IStemmer? Stemmer, IStemmer? LatinStemmer, FrozenSet<string> StopWords)
{
    public bool HasElision { get; init; }

    public bool HasPossessive { get; init; }

    public static WordScript ScriptOf(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter))
            {
                return ScriptOf(letter);
            }
        }

        return WordScript.None;
    }

    private static WordScript ScriptOf(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => WordScript.Latin,
        >= '\u0400' and <= '\u052F' => WordScript.Cyrillic,
        >= '\u0600' and <= '\u077F' => WordScript.Arabic,
        _ => WordScript.Other,
    };
}
