using WipoMatch.Search.Near;
using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Tells what a question and a document that shares none of its words are both about.</summary>
internal static class MeaningReasons
{
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
        return SharedLabels.Of(segment, number, meaning.Subject, space.Scheme, language);
    }
}
