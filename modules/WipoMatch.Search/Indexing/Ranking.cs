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
    private readonly bool _isAboutSomething;

    public Ranking(SearchIndex index, SearchQuestion question, string language)
    {
        (_index, _scores) = (index, new DocumentScores(index.Segments.Sum(segment => segment.Segment.Documents.Length)));
        _asked = [.. SiteLanguages.All.Select(site => question.For(site.Code))];
        _preferences = [.. SiteLanguages.All.Select(site => site.Code == language ? 1 : OtherLanguage)];
        var weight = new WordRanking(index, _scores).Add(question);
        if (question.Meaning is { } meaning && index.Space is { } space)
        {
            _isAboutSomething = true;
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
        var found = Select([.. _asked.Select(asked => asked.Enough > 0 ? asked.Enough : int.MaxValue)], _isAboutSomething ? LeastNearness() : float.PositiveInfinity);
        return found.Scores.Count > 0 ? found : Select([.. _asked.Select(asked => Math.Max(1, (asked.Words.Count + 1) / 2))], float.PositiveInfinity);
    }

    public void Dispose() => _scores.Dispose();

    // From which nearness on a text is found that has too few of the words.
    private float LeastNearness()
    {
        var (nearest, least) = (0f, LeastNear);
        var best = new PriorityQueue<float, float>(MostByMeaning);
        foreach (var near in _scores.Near)
        {
            if (near < least)
            {
                continue;
            }

            nearest = Math.Max(nearest, near);
            if (best.Count < MostByMeaning)
            {
                best.Enqueue(near, near);
            }
            else
            {
                best.EnqueueDequeue(near, near);
                least = best.Peek();
            }
        }

        return Math.Max(least, ShareOfNearest * nearest);
    }

    private Findings Select(int[] enough, float leastNear)
    {
        var found = new Findings();
        var offset = 0;
        foreach (var segment in _index.Segments)
        {
            SelectIn(segment, offset, enough, leastNear, found);
            offset += segment.Segment.Documents.Length;
        }

        return found;
    }

    // Most documents have nothing of the question: the loop must get over them quickly.
    private void SelectIn(LiveSegment segment, int offset, int[] enough, float leastNear, Findings found)
    {
        var documents = segment.Segment.Documents;
        var words = _scores.Found.Slice(offset, documents.Length);
        var near = _scores.Near.Slice(offset, documents.Length);
        var (places, scores) = (new List<int>(), new List<double>());
        for (var document = 0; document < documents.Length; document++)
        {
            if ((words[document] == 0 && near[document] < leastNear) || _scores.Refused[offset + document] || !segment.IsLive(document))
            {
                continue;
            }

            ref readonly var kept = ref documents[document];
            if (near[document] >= leastNear || words[document] >= enough[kept.Language])
            {
                places.Add(document);
                scores.Add(Score(offset + document, kept));
                if (words[document] == 0)
                {
                    found.AddByMeaning(kept.ContentItemId, offset + document);
                }
            }
        }

        found.Add(segment.Segment, places, scores);
    }

    private double Score(int document, in SegmentDocument kept) => kept.Standing * _preferences[kept.Language] *
        (_scores.Words[document] + _scores.Named[document] + (_weight * _scores.Near[document]));
}
