using System.Collections.Concurrent;
using WipoMatch.Concepts.Semantics;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts.Contracts;

/// <summary>Turns texts into meanings. Immutable apart from languages, which are prepared when they first occur; safe for several threads.</summary>
/// <param name="scheme">The concepts.</param>
/// <param name="analysis">Cuts texts into stems.</param>
/// <param name="model">The numbers.</param>
public sealed class SemanticSpace(ConceptScheme scheme, ITextAnalysis analysis, SpaceNumbers model)
{
    // So many things have more different words than are usually remembered.
    private const int Many = 1_000;

    private readonly ConcurrentDictionary<string, Lazy<LanguageSpace>> _languages = new(StringComparer.Ordinal);

    /// <summary>The concepts.</summary>
    public ConceptScheme Scheme { get; } = scheme;

    /// <summary>Reads the texts that say one thing in several languages; all count alike.</summary>
    /// <param name="texts">The texts, each language once.</param>
    /// <param name="withWords">Whether the meaning keeps the words, too, for comparing texts of one language.</param>
    public Meaning Read(IReadOnlyList<TitledText> texts, bool withWords = true)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ReadStems([.. texts.Select(Stemmed)], withWords);
    }

    /// <summary>Reads many things on all processors. Their languages are prepared side by side; otherwise the first text of each would do it, and all readers wait.</summary>
    /// <param name="things">For each thing its texts, each language once.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The meanings in the order of the things.</returns>
    public IReadOnlyList<Meaning> ReadAll(IReadOnlyList<IReadOnlyList<TitledText>> things, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(things);
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        using var memory = things.Count >= Many ? AnalyzerSet.RememberMany() : null;
        Parallel.ForEach(things.SelectMany(texts => texts).Select(text => text.Language).Distinct(StringComparer.Ordinal), options, language => Of(language));
        var meanings = new Meaning[things.Count];
        Parallel.For(0, things.Count, options, i => meanings[i] = Read(things[i]));
        return meanings;
    }

    /// <summary>Reads texts whose words are known already.</summary>
    /// <param name="texts">The texts, each language once.</param>
    /// <param name="withWords">Whether the meaning keeps the words, too, for comparing texts of one language.</param>
    public Meaning ReadStems(IReadOnlyList<StemmedText> texts, bool withWords = true)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var near = new float[Scheme.Concepts.Count];
        var mentions = new float[Scheme.Concepts.Count];
        var words = new Dictionary<string, WordVector>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var (bag, space) = Read(text, near, mentions);
            if (withWords)
            {
                words[text.Language] = new WordVector(bag, space.Idf);
            }
        }

        for (var place = 0; place < near.Length; place++)
        {
            near[place] = near[place] / texts.Count + model.MentionWeight * MathF.Log(1 + mentions[place]);
        }

        return new Meaning(
            SparseVector.Greatest(near, model.ConceptsPerText), SparseVector.Greatest(WithBroader(mentions), mentions.Length), near.DefaultIfEmpty().Max(), words);
    }

    /// <summary>
    /// How near one text is to each concept by its words alone, and how often the labels of each stand in it, by the places of the concepts; a label that
    /// several concepts have counts in equal parts.
    /// </summary>
    /// <param name="text">The text.</param>
    public (IReadOnlyList<float> Near, IReadOnlyList<float> Mentions) Survey(TitledText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (near, mentions) = (new float[Scheme.Concepts.Count], new float[Scheme.Concepts.Count]);
        Read(Stemmed(text), near, mentions);
        return (near, mentions);
    }

    private StemmedText Stemmed(TitledText text) =>
        new(text.Language, analysis.Stems(text.Title, text.Language), analysis.Stems(text.Description, text.Language));

    private LanguageSpace Of(string language) => _languages.GetOrAdd(
        language, key => new Lazy<LanguageSpace>(() => new LanguageSpace(Scheme, key, analysis, model))).Value;

    private (WordBag Words, LanguageSpace Space) Read(StemmedText text, float[] near, float[] mentions)
    {
        var space = Of(text.Language);
        space.Labels.Count(text.Title, mentions);
        space.Labels.Count(text.Description, mentions);
        var bag = new WordBag();
        bag.Add(text.Title, model.TitleWeight, model.OverlapWeight);
        bag.Add(text.Description, 1, model.OverlapWeight);
        var own = space.Nearness(bag);
        for (var place = 0; place < near.Length; place++)
        {
            near[place] += own[place];
        }

        return (bag, space);
    }

    private float[] WithBroader(float[] mentions)
    {
        var weights = new float[mentions.Length];
        for (var place = 0; place < mentions.Length; place++)
        {
            var weight = MathF.Log(1 + mentions[place]);
            weights[place] += weight;
            foreach (var wider in weight > 0 ? Scheme.Broader[place] : [])
            {
                weights[wider] += weight * model.BroaderMention;
            }
        }

        return weights;
    }
}
