using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Reads many items; rows are streamed, so that memory stays small however many there are.</summary>
internal sealed class ContentQueries(DbContext db) : IContentQueries
{
    private IQueryable<ContentItemRow> Rows => db.Set<ContentItemRow>().AsNoTracking();

    public async IAsyncEnumerable<ContentItem> StreamAsync(
        IReadOnlyList<string> contentTypes, ContentVersions which, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var rows = Of(which).Where(row => contentTypes.Contains(row.ContentType)).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            yield return ContentRowMapper.ToItem(row);
        }
    }

    public async Task<IReadOnlyList<ContentItem>> GetManyAsync(
        IReadOnlyCollection<string> contentItemIds, ContentVersions which, CancellationToken cancellationToken = default) =>
        [.. (await Of(which).Where(row => contentItemIds.Contains(row.ContentItemId)).ToListAsync(cancellationToken)).Select(ContentRowMapper.ToItem)];

    public async Task<IReadOnlyDictionary<string, string>> IdsByAliasAsync(
        IReadOnlyCollection<string> aliases, CancellationToken cancellationToken = default) =>
        await Rows.Where(row => row.Latest && row.Alias != null && aliases.Contains(row.Alias))
            .ToDictionaryAsync(row => row.Alias!, row => row.ContentItemId, StringComparer.Ordinal, cancellationToken);

    public async Task<ContentItem?> FindVersionAsync(string contentItemVersionId, CancellationToken cancellationToken = default) =>
        await Rows.SingleOrDefaultAsync(row => row.ContentItemVersionId == contentItemVersionId, cancellationToken) is { } row ? ContentRowMapper.ToItem(row) : null;

    public Task<IReadOnlyList<ContentSibling>> SiblingsAsync(IReadOnlyCollection<string> localizationSets, CancellationToken cancellationToken = default) =>
        ReadAsync(Rows.Where(row => row.Latest && localizationSets.Contains(row.LocalizationSet!)), cancellationToken);

    public Task<IReadOnlyList<ContentSibling>> DraftsAsync(IReadOnlyCollection<string> contentTypes, CancellationToken cancellationToken = default) =>
        // Not the bare column, and in the order of the index of what is not live: SQLite would take another one, and then everything live read, too.
        ReadAsync(Rows.Where(row => row.Latest && !row.Published && contentTypes.Contains(row.ContentType + "")).OrderBy(row => row.ModifiedUtc), cancellationToken);

    // Asked in the database, whether there is a set would have the whole index of sets read.
    private static async Task<IReadOnlyList<ContentSibling>> ReadAsync(IQueryable<ContentItemRow> rows, CancellationToken cancellationToken) =>
    [
        .. (await rows.Select(row => new { row.ContentItemId, row.LocalizationSet, row.Language, row.Published }).ToListAsync(cancellationToken))
            .Where(row => row.LocalizationSet is not null && row.Language is not null)
            .Select(row => new ContentSibling(row.ContentItemId, row.LocalizationSet!, row.Language!, !row.Published)),
    ];

    private IQueryable<ContentItemRow> Of(ContentVersions which) =>
        which == ContentVersions.Published ? Rows.Where(row => row.Published) : Rows.Where(row => row.Latest);
}
