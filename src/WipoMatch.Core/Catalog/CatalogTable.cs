using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.Catalog;

/// <summary>Makes catalogue rows from what is live.</summary>
internal sealed class CatalogTable(
    DbContext db, IContentDefinitionManager definitions, IContentLinks links, CatalogEntryBuilder builder, TimeProvider clock) : IDerivedTable
{
    public string Name => "catalogue entries";

    public Type RowType => typeof(CatalogRow);

    /// <summary>Rows that say that they changed now.</summary>
    public async Task<IReadOnlyList<CatalogRow>> BuildChangedAsync(IEnumerable<ContentItem> items, CancellationToken cancellationToken = default)
    {
        var listed = items.Where(item => links.Routes.ContainsKey(item.ContentType) && definitions.Find(item.ContentType) is not null).ToList();
        if (listed.Count == 0)
        {
            return [];
        }

        var former = await FormerSlugsAsync([.. listed.Select(item => item.ContentItemId)], cancellationToken);
        var rows = new List<CatalogRow>();

        // Taking Markdown away is most of the work.
        var texts = listed.AsParallel().AsOrdered().Select(builder.PlainText).ToList();
        foreach (var (item, text) in listed.Zip(texts))
        {
            var entry = await builder.BuildAsync(item, definitions.Find(item.ContentType)!, text) with { ChangedUtc = clock.UtcNow() };
            var document = new CatalogDocument(entry, [.. former[item.ContentItemId].Order(StringComparer.Ordinal)]);
            rows.Add(new CatalogRow { ContentItemId = item.ContentItemId, IsVisible = true, Data = document.Write() });
        }

        return rows;
    }

    public async Task<IReadOnlyList<IDerivedRow>> BuildAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.ContentItemId).ToList();
        var known = await db.Set<CatalogRow>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, row => row.Data, StringComparer.Ordinal, cancellationToken);
        var rows = await BuildChangedAsync(items, cancellationToken);
        foreach (var row in rows)
        {
            row.Data = known.TryGetValue(row.ContentItemId, out var before) && IsSame(row.Data, before) ? before : row.Data;
        }

        return rows;
    }

    // What reads as before has not changed: otherwise whoever asks for changes would get the whole site.
    private static bool IsSame(string built, string before) =>
        CatalogDocument.Read(before) is { Entry: { } entry } && CatalogDocument.Read(built) is { } document &&
        (document with { Entry = document.Entry with { ChangedUtc = entry.ChangedUtc } }).Write() == before;

    private async Task<ILookup<string, string>> FormerSlugsAsync(List<string> contentItemIds, CancellationToken cancellationToken)
    {
        var rows = await db.Set<SlugRow>().AsNoTracking()
            .Where(row => contentItemIds.Contains(row.ContentItemId) && !row.IsCurrent)
            .Select(row => new { row.ContentItemId, row.Slug })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.ContentItemId, row => row.Slug, StringComparer.Ordinal);
    }
}
