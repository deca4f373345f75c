namespace WipoMatch.Search;

/// <summary>Finds published items by their words and by what they are about.</summary>
public interface ITextSearch
{
    /// <summary>Finds items.</summary>
    /// <param name="text">What was typed; anything is allowed, the first 2,000 characters count.</param>
    /// <param name="language">The language of the page; the text may be in another one.</param>
    /// <returns>What was found; null when the text has no words to search for.</returns>
    TextAnswer? Find(string? text, string language);

    /// <summary>What somebody meant to type.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>The text without slips; null when there are none.</returns>
    string? Mend(string text, string language);

    /// <summary>A passage with the searched words marked.</summary>
    /// <param name="passage">The text to show.</param>
    /// <param name="text">What was searched.</param>
    /// <param name="language">The language of the passage.</param>
    /// <param name="length">About how many characters to show.</param>
    IReadOnlyList<Display.TextRun> Highlight(string passage, string text, string language, int length = 220);
}
