using Microsoft.EntityFrameworkCore;
using WipoMatch.Contents.Desk;

namespace WipoMatch.Contents.Trash;

/// <summary>Reads the trash of those whose content the person sees on the desk.</summary>
public sealed class TrashQuery(DbContext db, DeskScope scope, ContentLines lines, TrashRights rights)
{
    private const int PageSize = 50;

    /// <summary>A page of it.</summary>
    /// <param name="page">The page, from 1; one behind the last gives the last.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<TrashPage> ReadAsync(int page, CancellationToken cancellationToken)
    {
        var rows = db.Set<TrashRow>().AsNoTracking();
        if (await scope.OwnersAsync(cancellationToken) is { } owners)
        {
            rows = rows.Where(row => owners.Contains(row.Owner));
        }

        var count = await rows.CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var found = await rows.OrderByDescending(row => row.RemovedUtc).ThenBy(row => row.ContentItemId)
            .Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var list = new List<TrashLine>();
        foreach (var row in found)
        {
            list.Add(new(row, lines.TypeName(row.ContentType), await rights.MayBringBackAsync(row, cancellationToken)));
        }

        return new(list, count, shown, pages, scope.IsWhole);
    }

    /// <summary>One item of the trash, when the person sees it there.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<TrashRow?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var row = await db.Set<TrashRow>().AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemId == contentItemId, cancellationToken);
        return row is not null && (await scope.OwnersAsync(cancellationToken))?.Contains(row.Owner) != false ? row : null;
    }
}
