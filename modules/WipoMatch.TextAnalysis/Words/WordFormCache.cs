using System.Collections.Concurrent;
using WipoMatch.TextAnalysis.Stemming;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>Remembers the forms of the words seen, as written in the text, so that most words cost one lookup.</summary>
internal sealed class WordFormCache
{
    private const int MaxWordLength = 64;

    private readonly LanguageProfile _profile;
    private readonly WordFormBudget _budget;
    private volatile ConcurrentDictionary<string, WordForms> _forms = new(StringComparer.Ordinal);

    public WordFormCache(LanguageProfile profile, WordFormBudget budget)
    {
        (_profile, _budget) = (profile, budget);
        budget.Register(this);
    }

    public WordForms Get(ReadOnlySpan<char> word)
    {
        var forms = _forms;
        if (forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        var made = Make(word);
        if (word.Length <= MaxWordLength && forms.TryAdd(word.SequenceEqual(made.Exact) ? made.Exact : word.ToString(), made))
        {
            _budget.Count();
        }

        return made;
    }

    /// <summary>Starts anew.</summary>
    public void Forget() => _forms = new ConcurrentDictionary<string, WordForms>(StringComparer.Ordinal);

    private WordForms Make(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word);
        var exact = Folding.Safe(Diacritics.Remove(folded));
        var script = LanguageProfile.ScriptOf(folded);
        if (script == _profile.Script && _profile.StopWords.Contains(folded))
        {
            return new WordForms(exact, "", IsStopWord: true);
        }

        var stemmer = script == _profile.Script ? _profile.Stemmer
            : script == WordScript.Latin ? _profile.LatinStemmer
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
