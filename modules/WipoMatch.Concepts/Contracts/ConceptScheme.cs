using WipoMatch.Concepts.Scheme;

namespace WipoMatch.Concepts.Contracts;

/// <summary>The concepts in a fixed order; the place of a concept is its number in vectors.</summary>
public sealed class ConceptScheme
{
    private static readonly Lazy<ConceptScheme> FromResource = new(() => ConceptTerms.SchemeOf(ShippedConcepts.Read()));

    /// <summary>A scheme.</summary>
    /// <param name="concepts">Its concepts; wider concepts that are not among them are passed over.</param>
    public ConceptScheme(IEnumerable<Concept> concepts)
    {
        Concepts = [.. concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal)];
        Places = Concepts.Select((concept, place) => (concept.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        Broader = [.. Concepts.Select(concept => concept.Broader.Where(Places.ContainsKey).Select(id => Places[id]).Distinct().Order().ToArray())];
    }

    /// <summary>A scheme without concepts.</summary>
    public static ConceptScheme None { get; } = new([]);

    /// <summary>The scheme that comes with the product: <c>recipes/taxonomies/concepts.json</c>. What is in force on a site says <see cref="ISemanticSpaces"/>.</summary>
    public static ConceptScheme Shipped => FromResource.Value;

    /// <summary>The concepts, by id in ordinal order.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The place of each concept by its id.</summary>
    public IReadOnlyDictionary<string, int> Places { get; }

    /// <summary>For each concept the places of its wider concepts.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Broader { get; }

    /// <summary>Whether another scheme says the same, so that what was measured with this one holds for it.</summary>
    internal bool SaysTheSameAs(ConceptScheme other) => Concepts.Count == other.Concepts.Count && Concepts.Zip(other.Concepts).All(pair =>
        pair.First.Id == pair.Second.Id
        && pair.First.Broader.SequenceEqual(pair.Second.Broader, StringComparer.Ordinal)
        && pair.First.Labels.Count == pair.Second.Labels.Count
        && pair.First.Labels.All(labels => pair.Second.Labels.TryGetValue(labels.Key, out var theirs) && labels.Value.SequenceEqual(theirs, StringComparer.Ordinal))
        && pair.First.Definition.Count == pair.Second.Definition.Count
        && pair.First.Definition.All(text => pair.Second.Definition.GetValueOrDefault(text.Key) == text.Value));
}
