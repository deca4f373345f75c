using WipoMatch.Localization;
using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Refuses documents that lack a phrase of the question or have what it excludes.</summary>
/// <param name="index">The index.</param>
/// <param name="scores">Takes the refusals.</param>
internal sealed class PhraseFilter(SearchIndex index, DocumentScores scores)
{
    /// <summary>Applies the phrases of a question. A document needs them in its own language.</summary>
    public void Apply(SearchQuestion question)
    {
        var offset = 0;
        foreach (var segment in index.Segments)
        {
            for (var language = 0; language < SiteLanguages.All.Count; language++)
            {
                var asked = question.For(SiteLanguages.All[language].Code);
                var finder = new PhraseFinder(segment.Segment.Terms, language);
                foreach (var phrase in asked.Excluded)
                {
                    Refuse(finder.Find(phrase), offset);
                }

                foreach (var phrase in asked.Phrases)
                {
                    RefuseOthers(segment.Segment, language, [.. finder.Find(phrase)], offset);
                }
            }

            offset += segment.Segment.Documents.Length;
        }
    }

    private void Refuse(IEnumerable<int> documents, int offset)
    {
        foreach (var document in documents)
        {
            scores.Refused[offset + document] = true;
        }
    }

    private void RefuseOthers(Segment segment, int language, HashSet<int> having, int offset)
    {
        for (var document = 0; document < segment.Documents.Length; document++)
        {
            if (segment.Documents[document].Language == language && !having.Contains(document))
            {
                scores.Refused[offset + document] = true;
            }
        }
    }
}
