using System.Runtime.InteropServices;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts.Semantics;

/// <summary>How often each stem stands in a text, weighted by where it stands.</summary>
internal sealed class WordBag
{
    public Dictionary<string, float> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the words of a passage.</summary>
    /// <param name="words">The words.</param>
    /// <param name="weight">What each counts.</param>
    /// <param name="overlap">What a word that lies over another one counts of that.</param>
    public void Add(IReadOnlyList<StemmedWord> words, float weight, float overlap)
    {
        foreach (var word in words)
        {
            var count = word.IsOverlap ? weight * overlap : weight;
            CollectionsMarshal.GetValueRefOrAddDefault(Counts, word.Stem, out _) += count;
        }
    }
}
