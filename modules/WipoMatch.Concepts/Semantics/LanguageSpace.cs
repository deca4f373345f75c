using WipoMatch.Concepts.Contracts;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts.Semantics;

/// <summary>
/// The concepts as texts of one language: for each stem the concepts whose labels and definition have it. A text of the language is
/// measured against all of them at once (explicit semantic analysis, E. Gabrilovich and S. Markovitch 2007; across languages M. Potthast et al. 2008).
/// </summary>
internal sealed class LanguageSpace
{
    private readonly Dictionary<string, Term> _terms;
    private readonly float[] _usual;

    public LanguageSpace(ConceptScheme scheme, string language, ITextAnalysis analysis, SpaceNumbers model)
    {
        Labels = new LabelIndex(scheme, language, analysis);
        var bags = scheme.Concepts.Select((_, place) => ConceptBag.Of(scheme, place, language, analysis, model)).ToList();
        _terms = Terms(bags);
        _usual = Usual(bags);
    }

    /// <summary>Finds labels in texts of the language.</summary>
    public LabelIndex Labels { get; }

    /// <summary>How near a text is to each concept, less what texts of the language are near to it anyway.</summary>
    public float[] Nearness(WordBag text)
    {
        var near = Cosines(text, _usual.Length);
        for (var place = 0; place < near.Length; place++)
        {
            near[place] -= _usual[place];
        }

        return near;
    }

    /// <summary>How telling a stem is: one that no concept has tells most.</summary>
    public float Idf(string stem) => _terms.TryGetValue(stem, out var term) ? term.Idf : MathF.Log(_usual.Length + 1);

    private static Dictionary<string, Term> Terms(List<WordBag> bags)
    {
        var idf = bags.SelectMany(bag => bag.Counts.Keys).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(
            pair => pair.Key, pair => MathF.Log((bags.Count + 1f) / pair.Value), StringComparer.Ordinal);
        var lengths = bags.ConvertAll(bag => MathF.Sqrt(bag.Counts.Sum(pair => Square(Weight(pair.Value, idf[pair.Key])))));
        return bags
            .SelectMany((bag, place) => bag.Counts.Select(pair => (Stem: pair.Key, Place: (ushort)place, Weight: Weight(pair.Value, idf[pair.Key]) / lengths[place])))
            .GroupBy(entry => entry.Stem, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new Term(idf[group.Key], [.. group.Select(entry => entry.Place)], [.. group.Select(entry => entry.Weight)]),
                StringComparer.Ordinal);
    }

    private static float Weight(float count, float idf) => MathF.Log(1 + count) * idf;

    private static float Square(float number) => number * number;

    // A concept shares words with few others; only these are added up, so that a thesaurus of tens of thousands does not take the square of them.
    private float[] Usual(List<WordBag> bags)
    {
        var (sums, near, touched) = (new float[bags.Count], new float[bags.Count], new List<ushort>());
        for (var own = 0; own < bags.Count; own++)
        {
            var (known, length) = Known(bags[own]);
            foreach (var (term, weight) in known)
            {
                term.AddTo(near, weight / length, touched);
            }

            foreach (var place in touched)
            {
                sums[place] += place == own ? 0 : near[place] / bags.Count;
                near[place] = 0;
            }

            touched.Clear();
        }

        return sums;
    }

    private float[] Cosines(WordBag text, int concepts)
    {
        var near = new float[concepts];
        var (known, length) = Known(text);
        foreach (var (term, weight) in known)
        {
            term.AddTo(near, weight / length);
        }

        return near;
    }

    // Words that no concept has are left out, so that a text is not farther from everything for its names and numbers.
    private (List<(Term Term, float Weight)> Known, float Length) Known(WordBag text)
    {
        var known = new List<(Term Term, float Weight)>(text.Counts.Count);
        var square = 0f;
        foreach (var (stem, count) in text.Counts)
        {
            if (_terms.TryGetValue(stem, out var term))
            {
                var weight = Weight(count, term.Idf);
                known.Add((term, weight));
                square += Square(weight);
            }
        }

        return (known, MathF.Sqrt(square));
    }
}
