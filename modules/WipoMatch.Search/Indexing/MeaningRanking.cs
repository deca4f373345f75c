using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// Scores documents of all languages by what they are about: by explicit semantic analysis over the concepts (E. Gabrilovich and S. Markovitch 2007; across
/// languages M. Potthast et al. 2008), and by the concepts of the question that they name.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="scores">Takes the scores.</param>
internal sealed class MeaningRanking(SearchIndex index, DocumentScores scores)
{
    /// <summary>Adds what a question is about.</summary>
    public void Add(Meaning meaning, ConceptScheme scheme)
    {
        var all = new LanguageTotals(index.Documents, 0, 0, 0);
        for (var i = 0; i < meaning.Mentions.Places.Length; i++)
        {
            AddNamed(scheme.Concepts[meaning.Mentions.Places[i]].Id, meaning.Mentions.Values[i], new Bm25F(all));
        }

        var offset = 0;
        foreach (var segment in index.Segments)
        {
            var near = scores.Near.Slice(offset, segment.Segment.Documents.Length);
            for (var i = 0; i < meaning.Subject.Places.Length; i++)
            {
                segment.Segment.Nearness.AddTo(meaning.Subject.Places[i], meaning.Subject.Values[i], near);
            }

            offset += near.Length;
        }
    }

    private void AddNamed(string concept, float weight, Bm25F formula)
    {
        var rarity = formula.Rarity(index.Segments.Sum(segment => segment.CountOf(segment.Segment.Terms.Stems(SegmentDocument.ConceptLanguage, concept))));
        var offset = 0;
        foreach (var segment in index.Segments)
        {
            var postings = segment.Segment.Terms.Stems(SegmentDocument.ConceptLanguage, concept);
            while (postings.MoveNext())
            {
                scores.Named[offset + postings.Document] += weight * rarity;
            }

            offset += segment.Segment.Documents.Length;
        }
    }
}
