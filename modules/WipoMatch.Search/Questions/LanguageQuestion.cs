namespace WipoMatch.Search.Questions;

/// <summary>What a question asks of documents of one language.</summary>
/// <param name="Words">The words, each once.</param>
/// <param name="Phrases">Words that must stand side by side.</param>
/// <param name="Excluded">Words and phrases that must not occur.</param>
internal sealed record LanguageQuestion(IReadOnlyList<SearchWord> Words, IReadOnlyList<SearchPhrase> Phrases, IReadOnlyList<SearchPhrase> Excluded)
{
    private const int Few = 2;
    private const int Some = 5;
    private const double HalfOfThem = 0.5;
    private const double SomeOfThem = 0.25;

    public static LanguageQuestion Nothing { get; } = new([], [], []);

    /// <summary>How many of the words a document should have: both of two, half of up to five, a quarter of more, and never less than two.</summary>
    public int Enough => Words.Count <= Few ? Words.Count : Math.Max(Few, (int)Math.Ceiling(Words.Count * (Words.Count <= Some ? HalfOfThem : SomeOfThem)));
}
