namespace WipoMatch.Search.Indexing;

/// <summary>Everything that can be found at one moment; immutable.</summary>
internal sealed class SearchIndex
{
    // Decides between equally good texts; too little to bury a better one.
    private const double OtherLanguage = 0.98;

    private readonly IReadOnlyDictionary<string, LanguageIndex> _languages;

    private SearchIndex(IReadOnlyDictionary<string, LanguageIndex> languages) => _languages = languages;

    public static SearchIndex Empty { get; } = new(new Dictionary<string, LanguageIndex>(StringComparer.Ordinal));

    /// <summary>The index with some languages built anew.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="changed">The languages whose documents changed.</param>
    public SearchIndex With(IReadOnlyCollection<IndexedDocument> documents, IReadOnlySet<string> changed)
    {
        var languages = new Dictionary<string, LanguageIndex>(_languages, StringComparer.Ordinal);
        foreach (var language in changed)
        {
            languages[language] = new LanguageIndex(documents.Where(document => document.Language == language));
        }

        return new SearchIndex(languages);
    }

    /// <summary>The documents that have all words of a question; when there are none, those that have at least half of them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">The language of the page.</param>
    public IReadOnlyDictionary<string, double> Find(SearchQuestion question, string language)
    {
        var all = new Dictionary<string, double>(StringComparer.Ordinal);
        var half = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (code, index) in _languages)
        {
            var words = question.In(code);
            var preference = code == language ? 1 : OtherLanguage;
            foreach (var hit in index.Find(words))
            {
                if (hit.Words == words.Count)
                {
                    all[hit.ContentItemId] = hit.Score * preference;
                }
                else if (hit.Words * 2 >= words.Count)
                {
                    half[hit.ContentItemId] = hit.Score * preference * hit.Words / words.Count;
                }
            }
        }

        return all.Count > 0 ? all : half;
    }
}
