using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Lists newest versions from indexes that hold everything by which they are narrowed; two questions at most, whatever their number.</summary>
internal sealed class ContentList(DbContext db) : IContentList
{
    private IQueryable<ContentItemRow> Rows => db.Set<ContentItemRow>().AsNoTracking();

    public async Task<ContentListPage> ReadAsync(ContentListQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var first = query.Page <= 1 ? await FirstAsync(query, cancellationToken) : null;
        if (first is not null && first.Count < query.PageSize)
        {
            return new(first, first.Count, 1, 1);
        }

        var rows = Narrow(query);
        var count = await CountAsync(query, rows, cancellationToken);
        var pages = Math.Max(1, (count + query.PageSize - 1) / query.PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        return new(first ?? await LinesAsync(Ordered(query, rows).Skip((page - 1) * query.PageSize).Take(query.PageSize), cancellationToken), count, page, pages);
    }

    public Task<IReadOnlyList<ContentListItem>> FirstAsync(ContentListQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return LinesAsync(Ordered(query, Narrow(query)).Take(query.PageSize), cancellationToken);
    }

    private static ContentState StateOf(bool isPublished, bool isLive) =>
        isPublished ? ContentState.Published : isLive ? ContentState.Changed : ContentState.Draft;

    private static IQueryable<ContentItemRow> Ordered(ContentListQuery query, IQueryable<ContentItemRow> rows) => query.OldestFirst
        ? rows.OrderBy(row => row.ModifiedUtc).ThenBy(row => row.ContentItemId)
        : rows.OrderByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.ContentItemId);

    private async Task<IReadOnlyList<ContentListItem>> LinesAsync(IQueryable<ContentItemRow> rows, CancellationToken cancellationToken)
    {
        var lines = await rows
            .Select(row => new
            {
                row.ContentItemId,
                row.ContentType,
                row.DisplayText,
                row.Language,
                row.Published,
                IsLive = Rows.Any(live => live.ContentItemId == row.ContentItemId && live.Published),
                row.ModifiedUtc,
                row.Author,
                row.Owner,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. lines.Select(row => new ContentListItem(
                row.ContentItemId, row.ContentType, row.DisplayText, row.Language, StateOf(row.Published, row.IsLive), row.ModifiedUtc, row.Author, row.Owner)),
        ];
    }

    // Types alone are counted in their own index, which is a third of the one that the list needs.
    private Task<int> CountAsync(ContentListQuery query, IQueryable<ContentItemRow> rows, CancellationToken cancellationToken) =>
        query is { States.Count: 0, Language: null, Owners: null, ContentTypes.Count: > 0 } && string.IsNullOrEmpty(TitleKey.Of(query.Text))
            ? Rows.CountAsync(row => row.Latest && query.ContentTypes.Contains(row.ContentType), cancellationToken)
            : rows.CountAsync(cancellationToken);

    private IQueryable<ContentItemRow> Narrow(ContentListQuery query)
    {
        // Every stored version has a time; naming it makes SQLite take the index of this list.
        var rows = Rows.Where(row => row.Latest && row.ModifiedUtc >= DateTime.UnixEpoch);
        if (query.Language is { } language)
        {
            rows = rows.Where(row => row.Language == language);
        }

        if (query.Owners is { } owners)
        {
            rows = rows.Where(row => owners.Contains(row.Owner));
        }

        if (TitleKey.Of(query.Text) is { Length: > 0 } text)
        {
            rows = rows.Where(row => row.TitleKey!.Contains(text));
        }

        rows = query.States.Count == 0 ? rows : NarrowStates(rows, query.States);
        if (query.ContentTypes.Count > 0)
        {
            // Last, because it is the dearest to look at. Not the bare column: its own index would be taken, and then everything read and sorted instead of the first rows in order.
            rows = rows.Where(row => query.ContentTypes.Contains(row.ContentType + ""));
        }

        return rows;
    }

    private IQueryable<ContentItemRow> NarrowStates(IQueryable<ContentItemRow> rows, IReadOnlyCollection<ContentState> states)
    {
        var (published, changed, draft) = (states.Contains(ContentState.Published), states.Contains(ContentState.Changed), states.Contains(ContentState.Draft));
        if (changed == draft)
        {
            return changed == published ? rows : published ? rows.Where(row => row.Published) : rows.Where(row => !row.Published);
        }

        // What is not live has an index of its own, which is taken only where the condition stands alone.
        var replaced = Rows.Where(row => row.Published && !row.Latest).Select(row => row.ContentItemId);
        return published
            ? rows.Where(row => row.Published || replaced.Contains(row.ContentItemId) == changed)
            : rows.Where(row => !row.Published && replaced.Contains(row.ContentItemId) == changed);
    }
}
