using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.ContentManagement;

namespace WipoMatch.Core.Reindexing;

/// <summary>Which versions are live: a small picture of the content by which later changes are seen.</summary>
internal sealed class LiveItems(DbContext db)
{
    public async Task<IReadOnlyDictionary<string, LiveVersion>> ListAsync(IReadOnlyList<string> contentTypes, CancellationToken cancellationToken)
    {
        var rows = await db.Set<ContentItemRow>().AsNoTracking().Where(row => row.Published && contentTypes.Contains(row.ContentType))
            .Select(row => new { row.ContentItemId, Version = new LiveVersion(row.ContentItemVersionId, row.RowStamp) })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.ContentItemId, row => row.Version, StringComparer.Ordinal);
    }
}

/// <summary>A live version and the state of its row.</summary>
internal sealed record LiveVersion(string ContentItemVersionId, long RowStamp);
