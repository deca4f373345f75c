using System.Collections.Concurrent;

namespace WipoMatch.Search.Analysis;

/// <summary>Remembers the forms of the words seen, as written in the text, so that most words cost one lookup.</summary>
internal sealed class WordFormCache(LanguageProfile profile)
{
    // For each language: all caches together stay below some 12 MB.
    private const int Capacity = 8_000;
    private const int MaxWordLength = 64;

    private ConcurrentDictionary<string, WordForms> _forms = new(StringComparer.Ordinal);
    private int _count;

    public WordForms Get(ReadOnlySpan<char> word)
    {
        var forms = _forms;
        if (forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        var made = Make(word);
        if (word.Length <= MaxWordLength && forms.TryAdd(word.ToString(), made)
            && Interlocked.Increment(ref _count) >= Capacity)
        {
            // Starting anew keeps the memory bounded; frequent words are back at once.
            _forms = new ConcurrentDictionary<string, WordForms>(StringComparer.Ordinal);
            Interlocked.Exchange(ref _count, 0);
        }

        return made;
    }

    private WordForms Make(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word);
        var exact = Folding.Safe(Diacritics.Remove(folded));
        var script = LanguageProfile.ScriptOf(folded);
        if (script == profile.Script && profile.StopWords.Contains(folded))
        {
            return new WordForms(exact, "", IsStopWord: true);
        }

        var stemmer = script == profile.Script ? profile.Stemmer
            : script == WordScript.Latin ? profile.LatinStemmer
            : null;
        return new WordForms(exact, Stem(folded, exact, stemmer), IsStopWord: false);
    }

    private static string Stem(string folded, string exact, IStemmer? stemmer)
    {
        if (stemmer is null || folded.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return exact;
        }

        var stem = Folding.Safe(Diacritics.Remove(stemmer.Stem(folded)));
        return stem.Length == 0 || string.Equals(stem, exact, StringComparison.Ordinal) ? exact : stem;
    }
}
