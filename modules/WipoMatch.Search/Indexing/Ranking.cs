using WipoMatch.Localization;
using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Brings what is known about documents and a question together. Dispose of it: its memory is used again.</summary>
internal sealed class Ranking : IDisposable
{
    // Decides between equally good texts; too little to bury a better one.
    private const double OtherLanguage = 0.98;

    // What nearness counts beside all words of the question at their best, and from which nearness of the question to its nearest concept on in full:
    // questions about other things than the concepts are answered by their words.
    private const double MeaningShare = 0.6;
    private const double Sure = 0.5;

    // A text that shares no word is found when it is near enough, in itself and beside the nearest one.
    private const float LeastNear = 0.12f;
    private const float ShareOfNearest = 0.3f;

    // Nobody reads on so far, and what is farther away is noise.
    private const int MostByMeaning = 200;

    private readonly SearchIndex _index;
    private readonly DocumentScores _scores;
    private readonly LanguageQuestion[] _asked;
    private readonly double[] _preferences;
    private readonly double _weight;

    public Ranking(SearchIndex index, SearchQuestion question, string language)
    {
        (_index, _scores) = (index, new DocumentScores(index.Segments.Sum(segment => segment.Segment.Documents.Length)));
        _asked = [.. SiteLanguages.All.Select(site => question.For(site.Code))];
        _preferences = [.. SiteLanguages.All.Select(site => site.Code == language ? 1 : OtherLanguage)];
        var weight = new WordRanking(index, _scores).Add(question);
        if (question.Meaning is { } meaning && index.Space is { } space)
        {
            new MeaningRanking(index, _scores).Add(meaning, space.Scheme);
            _weight = MeaningShare * Math.Min(1, meaning.Nearest / Sure) * weight;
        }

        if (_asked.Any(asked => asked.Phrases.Count + asked.Excluded.Count > 0))
        {
            new PhraseFilter(index, _scores).Apply(question);
        }
    }

    /// <summary>
    /// The documents that have enough of the words, and the nearest of those that have none and are near enough in meaning; when there are none, those that have one of two.
    /// </summary>
    public Findings Select()
    {
        var near = LeastNearness();
        var found = Select((document, asked) => (asked.Enough > 0 && _scores.Found[document] >= asked.Enough) || _scores.Near[document] >= near);
        return found.Scores.Count > 0 ? found : Select((document, asked) => _scores.Found[document] > 0 && _scores.Found[document] * 2 >= asked.Words.Count);
    }

    public void Dispose() => _scores.Dispose();

    // From which nearness on a text is found that has too few of the words.
    private float LeastNearness()
    {
        var nearest = 0f;
        foreach (var near in _scores.Near)
        {
            nearest = Math.Max(nearest, near);
        }

        var least = Math.Max(LeastNear, ShareOfNearest * nearest);
        var best = new PriorityQueue<float, float>(MostByMeaning);
        foreach (var near in _scores.Near)
        {
            if (near >= least && best.Count < MostByMeaning)
            {
                best.Enqueue(near, near);
            }
            else if (near >= least)
            {
                best.EnqueueDequeue(near, near);
            }
        }

        return best.Count < MostByMeaning ? least : best.Peek();
    }

    private Findings Select(Func<int, LanguageQuestion, bool> fits)
    {
        var found = new Findings();
        var offset = 0;
        foreach (var segment in _index.Segments)
        {
            var documents = segment.Segment.Documents;
            for (var document = 0; document < documents.Length; document++)
            {
                var number = offset + document;
                if (_scores.IsTouched(number) && segment.IsLive(document) && fits(number, _asked[documents[document].Language]))
                {
                    found.Add(documents[document].ContentItemId, Score(number, documents[document]), number, hasWords: _scores.Found[number] > 0);
                }
            }

            offset += documents.Length;
        }

        return found;
    }

    private double Score(int document, SegmentDocument kept) => kept.Standing * _preferences[kept.Language] *
        (_scores.Words[document] + _scores.Named[document] + (_weight * _scores.Near[document]));
}
