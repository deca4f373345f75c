using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Tells what a question and a document that shares none of its words are both about.</summary>
internal static class MeaningReasons
{
    private const int Most = 2;

    // Behind the strongest reason only what is nearly as strong says something.
    private const float ShareOfStrongest = 0.5f;

    /// <summary>The labels of the concepts that bring them together, the strongest first.</summary>
    /// <param name="index">The index that was asked.</param>
    /// <param name="question">The question.</param>
    /// <param name="found">What it found.</param>
    /// <param name="contentItemId">The document; one that has the words has no such reason.</param>
    /// <param name="language">The language of the labels.</param>
    public static IReadOnlyList<string> Of(SearchIndex index, SearchQuestion question, Findings found, string contentItemId, string language)
    {
        var document = found.NumberByMeaning(contentItemId);
        if (question.Meaning is not { } meaning || index.Space is not { } space || document < 0)
        {
            return [];
        }

        var (segment, number) = index.Locate(document);
        var shared = meaning.Subject.Places
            .Select((place, i) => (Concept: space.Scheme.Concepts[place], Weight: meaning.Subject.Values[i] * segment.Nearness.Of(place, number)))
            .Where(pair => pair.Weight > 0).OrderByDescending(pair => pair.Weight).Take(Most).ToList();
        return [.. shared.Where(pair => pair.Weight >= ShareOfStrongest * shared[0].Weight).Select(pair => pair.Concept.LabelIn(language))];
    }
}
