using System.Numerics;

namespace WipoMatch.Search.Questions;

/// <summary>Tells which words are few slips away from a word; most others are turned away by a look at their letters.</summary>
/// <param name="word">The word.</param>
/// <param name="most">How many slips, at most 3.</param>
internal sealed class NearTo(string word, int most)
{
    private readonly uint _letters = LettersOf(word);

    /// <summary>Whether another word is so near.</summary>
    public bool Includes(ReadOnlySpan<char> other) =>
        Math.Abs(other.Length - word.Length) <= most
        // A slip brings a letter, takes one, or both.
        && BitOperations.PopCount(_letters ^ LettersOf(other)) <= 2 * most
        && EditDistance.Between(word, other, most) <= most;

    // One bit for several letters each: words that seem to have the same letters need not.
    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << letter;
        }

        return letters;
    }
}
