using Microsoft.EntityFrameworkCore;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;

namespace WipoMatch.Search.Near;

/// <summary>Reads what an item is about from its own words, and asks the index for others that are.</summary>
internal sealed class NearItems(DbContext db, SearchIndexLoader index, PassingAnswers passing) : INearItems
{
    public async Task<IReadOnlyList<NearItem>> ToAsync(
        string contentItemId, int most, Func<string, bool> isWanted, string language, CancellationToken cancellationToken = default)
    {
        var current = index.Current;
        if (index.IsLimited)
        {
            passing.DoNotKeep();
        }

        var row = await db.Set<SearchDocument>().AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemId == contentItemId, cancellationToken);
        return row is null || current.Space is not { } space || ReadDocument.Of(row, space).Meaning is not { } meaning
            ? []
            : [.. NearestDocuments.In(current, meaning.Subject, most, isWanted).Select(near => ItemOf(near, meaning.Subject, space.Scheme, language))];
    }

    private static NearItem ItemOf(NearDocument near, SparseVector subject, ConceptScheme scheme, string language) =>
        new(near.ContentItemId, near.Nearness, () => SharedLabels.Of(near.Segment, near.Number, subject, scheme, language));
}
