using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>
/// The rows of content versions. The flags Published and Latest move in two statements of one transaction: the old row is cleared
/// first, then the new one is saved; a single SaveChanges would order the updates by key and break the filtered unique indexes by chance.
/// </summary>
internal sealed class ContentStore(DbContext db)
{
    private DbSet<ContentItemRow> Rows => db.Set<ContentItemRow>();

    public Task<ContentItemRow?> PublishedAsync(string contentItemId, CancellationToken cancellationToken) =>
        Rows.AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemId == contentItemId && row.Published, cancellationToken);

    public Task<ContentItemRow?> LatestAsync(string contentItemId, CancellationToken cancellationToken) =>
        Rows.AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemId == contentItemId && row.Latest, cancellationToken);

    public Task<ContentItemRow?> VersionAsync(string contentItemVersionId, CancellationToken cancellationToken) =>
        Rows.AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemVersionId == contentItemVersionId, cancellationToken);

    public Task<List<ContentItemRow>> VersionsAsync(string contentItemId, CancellationToken cancellationToken) =>
        Rows.AsNoTracking().Where(row => row.ContentItemId == contentItemId).OrderByDescending(row => row.Id).ToListAsync(cancellationToken);

    public Task<List<ContentItemRow>> SiblingsAsync(string localizationSet, string exceptItemId, CancellationToken cancellationToken) =>
        Rows.AsNoTracking()
            .Where(row => row.LocalizationSet == localizationSet && row.ContentItemId != exceptItemId && (row.Latest || row.Published))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Clears the live flag of an item; the row stays the newest if it was.</summary>
    /// <returns>How many rows had it: 0 or 1.</returns>
    public Task<int> ClearPublishedAsync(string contentItemId, CancellationToken cancellationToken) =>
        Rows.Where(row => row.ContentItemId == contentItemId && row.Published).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Published, false).SetProperty(row => row.RowStamp, row => row.RowStamp + 1),
            cancellationToken);

    /// <summary>Clears the newest flag of an item.</summary>
    /// <returns>How many rows had it: 0 or 1.</returns>
    public Task<int> ClearLatestAsync(string contentItemId, CancellationToken cancellationToken) =>
        Rows.Where(row => row.ContentItemId == contentItemId && row.Latest).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Latest, false).SetProperty(row => row.RowStamp, row => row.RowStamp + 1),
            cancellationToken);

    /// <summary>Makes the live version the newest one again, if there is one.</summary>
    public async Task MakePublishedLatestAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await PublishedAsync(contentItemId, cancellationToken) is not { } live)
        {
            return;
        }

        var highest = await Rows.Where(row => row.ContentItemId == contentItemId).MaxAsync(row => row.RowStamp, cancellationToken);
        await RequireAliasAsync(contentItemId, live.Alias, cancellationToken);
        await Rows.Where(row => row.Id == live.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Latest, true).SetProperty(row => row.RowStamp, highest + 1), cancellationToken);
    }

    /// <summary>
    /// Adds a version. Its stamp is above those of all versions of the item, so that what was read of any of them tells whether the
    /// newest one has been seen.
    /// </summary>
    public async Task InsertAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await RequireAliasAsync(item, cancellationToken);
        var highest = await Rows.Where(row => row.ContentItemId == item.ContentItemId).MaxAsync(row => (long?)row.RowStamp, cancellationToken);
        item.RowStamp = (highest ?? 0) + 1;
        Rows.Add(ContentRowMapper.ToRow(item));
        await SaveAsync(item.ContentItemId, cancellationToken);
    }

    /// <summary>Writes the content and flags of a version whose stamp is still that of the item.</summary>
    public async Task UpdateAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await RequireAliasAsync(item, cancellationToken);
        var row = await Rows.SingleOrDefaultAsync(row => row.ContentItemVersionId == item.ContentItemVersionId, cancellationToken)
            ?? throw new ContentConflictException(item.ContentItemId);
        ContentRowMapper.CopyContent(item, row);
        row.Latest = item.Latest;
        row.Published = item.Published;
        row.RowStamp++;
        await SaveAsync(item.ContentItemId, cancellationToken);
        item.RowStamp = row.RowStamp;
    }

    /// <summary>Refuses an item whose identifier another one has.</summary>
    public Task RequireAliasAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.Latest ? RequireAliasAsync(item.ContentItemId, item.As<AliasPart>()?.Alias, cancellationToken) : Task.CompletedTask;

    private async Task RequireAliasAsync(string contentItemId, string? alias, CancellationToken cancellationToken)
    {
        if (alias is not null && await Rows.AnyAsync(row => row.Latest && row.Alias == alias && row.ContentItemId != contentItemId, cancellationToken))
        {
            throw new ContentValidationException(
                contentItemId, [new("AliasPart.Alias", $"Another item has the identifier '{alias}'. Choose another one, or change that item.")]);
        }
    }

    private async Task SaveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ContentConflictException(contentItemId);
        }

        db.ChangeTracker.Clear();
    }
}
