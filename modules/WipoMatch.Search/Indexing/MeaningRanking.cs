using System.Buffers;
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

    // Rarity must be known before anything is added, and reading a list twice costs more than keeping it.
    private void AddNamed(string concept, float weight, Bm25F formula)
    {
        var (offset, named, live) = (0, 0, 0);
        var documents = ArrayPool<int>.Shared.Rent(scores.Named.Length);
        foreach (var segment in index.Segments)
        {
            var postings = segment.Segment.Terms.Stems(SegmentDocument.ConceptLanguage, concept);
            while (postings.MoveNext())
            {
                documents[named++] = offset + postings.Document;
                live += segment.IsLive(postings.Document) ? 1 : 0;
            }

            offset += segment.Segment.Documents.Length;
        }

        var adds = weight * formula.Rarity(live);
        foreach (var document in documents.AsSpan(0, named))
        {
            scores.Named[document] += adds;
        }

        ArrayPool<int>.Shared.Return(documents);
    }
}
