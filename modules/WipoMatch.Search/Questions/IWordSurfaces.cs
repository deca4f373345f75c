namespace WipoMatch.Search.Questions;

/// <summary>Knows how words are written in published texts.</summary>
internal interface IWordSurfaces
{
    /// <summary>A word with its accents, as a document has it; the word itself when the document is gone.</summary>
    /// <param name="contentItemId">The document.</param>
    /// <param name="word">The word as it is compared.</param>
    /// <param name="language">The language of the document.</param>
    string Find(string contentItemId, string word, string language);
}
