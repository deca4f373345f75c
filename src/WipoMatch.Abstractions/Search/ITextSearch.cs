namespace WipoMatch.Search;

/// <summary>Finds published items by their words.</summary>
public interface ITextSearch
{
    /// <summary>Finds items that contain the words.</summary>
    /// <param name="text">What was typed; anything is allowed, the first 200 characters count.</param>
    /// <param name="language">The language of the page, which is taken as the language of the words.</param>
    /// <returns>Scores by content item id, larger is better; null when the text has no words to search for.</returns>
    IReadOnlyDictionary<string, double>? Find(string? text, string language);

    /// <summary>A passage with the searched words marked.</summary>
    /// <param name="passage">The text to show.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The language of the passage.</param>
    /// <param name="length">About how many characters to show.</param>
    IReadOnlyList<Display.TextRun> Highlight(string passage, string text, string language, int length = 220);
}
