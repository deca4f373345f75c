using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>
/// The versions that a recipe holds, in the order in which they import: taxonomies, because the others point to them; within each half archive
/// versions, live ones, drafts; then by item and age. Only what decides the order is in memory.
/// </summary>
internal sealed class ExportedContent(DbContext db)
{
    private const int BatchSize = 100;

    private IQueryable<ContentItemRow> Rows => db.Set<ContentItemRow>().AsNoTracking();

    /// <summary>The versions in order.</summary>
    public async Task<IReadOnlyList<ExportedVersion>> ListAsync(RecipeExportOptions options, CancellationToken cancellationToken)
    {
        var rows = options.Versions switch
        {
            RecipeVersions.Published => Rows.Where(row => row.Published),
            RecipeVersions.Latest => Rows.Where(row => row.Latest),
            _ => Rows,
        };
        if (options.ContentTypes.Count > 0)
        {
            rows = rows.Where(row => row.ContentType == ContentTypes.Taxonomy || options.ContentTypes.Contains(row.ContentType));
        }

        var versions = await rows
            .Select(row => new ExportedVersion(row.Id, row.ContentItemId, row.ContentItemVersionId, row.ContentType, row.Latest, row.Published, row.ModifiedUtc, row.PublishedUtc))
            .ToListAsync(cancellationToken);
        return
        [
            .. versions
                .OrderBy(version => version.ContentType != ContentTypes.Taxonomy)
                .ThenBy(version => version.Rank)
                .ThenBy(version => version.ContentItemId, StringComparer.Ordinal)
                .ThenBy(version => version.ModifiedUtc)
                .ThenBy(version => version.ContentItemVersionId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads versions in the order given, a few at a time.</summary>
    public async IAsyncEnumerable<ContentItem> ReadAsync(
        IReadOnlyList<ExportedVersion> versions, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in versions.Chunk(BatchSize))
        {
            var ids = batch.Select(version => version.RowId).ToList();
            var rows = await Rows.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
            foreach (var version in batch.Where(version => rows.ContainsKey(version.RowId)))
            {
                yield return ContentRowMapper.ToItem(rows[version.RowId]);
            }
        }
    }
}

/// <summary>What decides the place of a version in a recipe.</summary>
internal sealed record ExportedVersion(
    long RowId, string ContentItemId, string ContentItemVersionId, string ContentType, bool Latest, bool Published, DateTime? ModifiedUtc, DateTime? PublishedUtc)
{
    /// <summary>Archive first, because a live version displaces the others; drafts last, because they lie on top.</summary>
    public int Rank => VersionRank.Of(Latest, Published);
}
