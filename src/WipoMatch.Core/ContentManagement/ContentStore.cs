using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

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

    /// <summary>The live and newest version of an item: none, one or two.</summary>
    public Task<List<ContentItemRow>> ActiveAsync(string contentItemId, CancellationToken cancellationToken) =>
        Rows.AsNoTracking().Where(row => row.ContentItemId == contentItemId && (row.Latest || row.Published))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>The items of localization sets that are not removed, by set, in the order in which they were stored.</summary>
    public async Task<ILookup<string, string>> SiblingsAsync(
        IReadOnlyCollection<string> localizationSets, IReadOnlySet<string> except, CancellationToken cancellationToken)
    {
        var found = new List<(string Set, string ContentItemId)>();
        foreach (var chunk in localizationSets.Chunk(500))
        {
            var rows = await Rows.Where(row => chunk.Contains(row.LocalizationSet) && (row.Latest || row.Published))
                .OrderBy(row => row.Id)
                .Select(row => new { row.LocalizationSet, row.ContentItemId })
                .ToListAsync(cancellationToken);
            found.AddRange(rows.Select(row => (row.LocalizationSet!, row.ContentItemId)));
        }

        return found.Distinct().Where(pair => !except.Contains(pair.ContentItemId))
            .ToLookup(pair => pair.Set, pair => pair.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>Clears the live flag of an item; the row stays the newest if it was.</summary>
    /// <returns>How many rows had it: 0 or 1.</returns>
    public Task<int> ClearPublishedAsync(string contentItemId, CancellationToken cancellationToken) =>
        ClearPublishedAsync([contentItemId], cancellationToken);

    /// <summary>Clears the live flag of items; the rows stay the newest if they were.</summary>
    /// <returns>How many rows had it.</returns>
    public Task<int> ClearPublishedAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        Rows.Where(row => contentItemIds.Contains(row.ContentItemId) && row.Published).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Published, false).SetProperty(row => row.RowStamp, row => row.RowStamp + 1),
            cancellationToken);

    /// <summary>Clears the newest flag of an item.</summary>
    /// <returns>How many rows had it: 0 or 1.</returns>
    public Task<int> ClearLatestAsync(string contentItemId, CancellationToken cancellationToken) =>
        ClearLatestAsync([contentItemId], cancellationToken);

    /// <summary>Clears the newest flag of items.</summary>
    /// <returns>How many rows had it.</returns>
    public Task<int> ClearLatestAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        Rows.Where(row => contentItemIds.Contains(row.ContentItemId) && row.Latest).ExecuteUpdateAsync(
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

    /// <summary>Adds a version.</summary>
    public Task InsertAsync(ContentItem item, CancellationToken cancellationToken) => InsertAsync([item], cancellationToken);

    /// <summary>
    /// Adds versions of different items. The stamp of each is above those of all versions of its item, so that what was read of any of
    /// them tells whether the newest one has been seen.
    /// </summary>
    public async Task InsertAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        await RequireAliasesAsync([.. items.Where(item => item.Latest)], cancellationToken);
        var ids = items.Select(item => item.ContentItemId).ToList();
        var highest = await Rows.Where(row => ids.Contains(row.ContentItemId)).GroupBy(row => row.ContentItemId)
            .Select(rows => new { rows.Key, Stamp = rows.Max(row => row.RowStamp) })
            .ToDictionaryAsync(rows => rows.Key, rows => rows.Stamp, StringComparer.Ordinal, cancellationToken);
        foreach (var item in items)
        {
            item.RowStamp = highest.GetValueOrDefault(item.ContentItemId) + 1;
        }

        await db.AddNewAsync([.. items.Select(ContentRowMapper.ToRow)], cancellationToken);
    }

    /// <summary>Writes the content and flags of a version whose stamp is still that of the item.</summary>
    public async Task UpdateAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await RequireAliasesAsync(item.Latest ? [item] : [], cancellationToken);
        var row = await Rows.SingleOrDefaultAsync(row => row.ContentItemVersionId == item.ContentItemVersionId, cancellationToken)
            ?? throw new ContentConflictException(item.ContentItemId);
        ContentRowMapper.CopyContent(item, row);
        row.Latest = item.Latest;
        row.Published = item.Published;
        row.RowStamp++;
        await SaveAsync(item.ContentItemId, cancellationToken);
        item.RowStamp = row.RowStamp;
    }

    /// <summary>The items that hold the identifiers of given ones, by identifier.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HoldersAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        var wanted = items.Select(AliasOf).OfType<string>().ToList();
        var held = await Rows.Where(row => row.Latest && wanted.Contains(row.Alias!))
            .Select(row => new { row.ContentItemId, row.Alias }).ToListAsync(cancellationToken);
        return held.ToDictionary(row => row.Alias!, row => row.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>Refuses an item that would be newest with an identifier that another one holds.</summary>
    public static void RequireOwn(ContentItem item, IReadOnlyDictionary<string, string>? holders)
    {
        if ((item.Latest || item.Published) && AliasOf(item) is { } alias && holders?.GetValueOrDefault(alias) is { } holder)
        {
            RequireOwn(item.ContentItemId, alias, holder);
        }
    }

    /// <summary>The identifier of an item, also of one whose parts were not checked yet.</summary>
    public static string? AliasOf(ContentItem item) =>
        (item.Content[nameof(AliasPart)] as JsonObject)?[nameof(AliasPart.Alias)] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : null;

    private async Task RequireAliasesAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        var aliases = items.Select(item => (item.ContentItemId, item.As<AliasPart>()?.Alias)).Where(pair => pair.Alias is not null).ToList();
        if (aliases.Count == 0)
        {
            return;
        }

        var wanted = aliases.Select(pair => pair.Alias).ToList();
        var held = (await Rows.Where(row => row.Latest && wanted.Contains(row.Alias))
            .Select(row => new { row.ContentItemId, row.Alias })
            .ToListAsync(cancellationToken))
            .ToDictionary(row => row.Alias!, row => row.ContentItemId, StringComparer.Ordinal);
        foreach (var (contentItemId, alias) in aliases)
        {
            RequireOwn(contentItemId, alias!, held.GetValueOrDefault(alias!));
            held[alias!] = contentItemId;
        }
    }

    private async Task RequireAliasAsync(string contentItemId, string? alias, CancellationToken cancellationToken)
    {
        if (alias is not null)
        {
            RequireOwn(contentItemId, alias, await Rows.Where(row => row.Latest && row.Alias == alias && row.ContentItemId != contentItemId)
                .Select(row => row.ContentItemId).FirstOrDefaultAsync(cancellationToken));
        }
    }

    private static void RequireOwn(string contentItemId, string alias, string? holder)
    {
        if (holder is not null && holder != contentItemId)
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
