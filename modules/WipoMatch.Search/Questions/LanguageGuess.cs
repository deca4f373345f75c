namespace WipoMatch.Search.Questions;

/// <summary>Tells in which language somebody typed.</summary>
internal static class LanguageGuess
{
    private const double MostWords = 0.6;

    /// <summary>The language of the page, unless another one has clearly more of the words.</summary>
    /// <param name="text">What was typed, without signs.</param>
    /// <param name="page">The language of the page.</param>
    /// <param name="vocabulary">The words that the site knows.</param>
    public static string Of(string text, string page, Vocabulary vocabulary)
    {
        var counts = vocabulary.Count(text);
        var own = counts.First(count => count.Language == page);
        var best = counts.OrderByDescending(count => count.Known).ThenByDescending(count => count.Language == page).First();
        return best.Known > own.Known && best.Known >= MostWords * best.Words ? best.Language : page;
    }
}
