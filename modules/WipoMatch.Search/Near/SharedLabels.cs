using WipoMatch.Concepts.Contracts;
using WipoMatch.Search.Indexing;

namespace WipoMatch.Search.Near;

/// <summary>Tells what a subject and a document are both about.</summary>
internal static class SharedLabels
{
    private const int Most = 2;

    // Behind the strongest reason only what is nearly as strong says something.
    private const float ShareOfStrongest = 0.5f;

    /// <summary>The labels of the concepts that bring them together, the strongest first.</summary>
    /// <param name="segment">The segment of the document.</param>
    /// <param name="number">Its number there.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="scheme">The concepts.</param>
    /// <param name="language">The language of the labels.</param>
    public static IReadOnlyList<string> Of(Segment segment, int number, SparseVector subject, ConceptScheme scheme, string language)
    {
        var shared = subject.Places
            .Select((place, i) => (Concept: scheme.Concepts[place], Weight: subject.Values[i] * segment.Nearness.Of(place, number)))
            .Where(pair => pair.Weight > 0).OrderByDescending(pair => pair.Weight).Take(Most).ToList();
        return [.. shared.Where(pair => pair.Weight >= ShareOfStrongest * shared[0].Weight).Select(pair => pair.Concept.LabelIn(language))];
    }
}
