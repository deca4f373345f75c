using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Lists newest versions from one index that holds everything by which they are narrowed; two questions whatever their number.</summary>
internal sealed class ContentList(DbContext db) : IContentList
{
    private IQueryable<ContentItemRow> Rows => db.Set<ContentItemRow>().AsNoTracking();

    public async Task<ContentListPage> ReadAsync(ContentListQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = Narrow(query);
        var count = await rows.CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + query.PageSize - 1) / query.PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        var ordered = query.OldestFirst
            ? rows.OrderBy(row => row.ModifiedUtc).ThenBy(row => row.ContentItemId)
            : rows.OrderByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.ContentItemId);
        var items = await ordered.Skip((page - 1) * query.PageSize).Take(query.PageSize)
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
        return new(
            [
                .. items.Select(row => new ContentListItem(
                    row.ContentItemId, row.ContentType, row.DisplayText, row.Language, StateOf(row.Published, row.IsLive), row.ModifiedUtc, row.Author, row.Owner)),
            ],
            count,
            page,
            pages);
    }

    private static ContentState StateOf(bool isPublished, bool isLive) =>
        isPublished ? ContentState.Published : isLive ? ContentState.Changed : ContentState.Draft;

    private IQueryable<ContentItemRow> Narrow(ContentListQuery query)
    {
        // Every stored version has a time; naming it makes SQLite take the index of this list.
        var rows = Rows.Where(row => row.Latest && row.ModifiedUtc >= DateTime.UnixEpoch);
        if (query.ContentTypes.Count > 0)
        {
            // Not the bare column: its own index would be taken, and then everything read and sorted instead of the first rows in order.
            rows = rows.Where(row => query.ContentTypes.Contains(row.ContentType + ""));
        }

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

        return query.States.Count == 0 ? rows : NarrowStates(rows, query.States);
    }

    private IQueryable<ContentItemRow> NarrowStates(IQueryable<ContentItemRow> rows, IReadOnlyCollection<ContentState> states)
    {
        var (published, changed, draft) = (states.Contains(ContentState.Published), states.Contains(ContentState.Changed), states.Contains(ContentState.Draft));
        if (changed == draft)
        {
            return changed == published ? rows : rows.Where(row => row.Published == published);
        }

        var replaced = Rows.Where(row => row.Published && !row.Latest).Select(row => row.ContentItemId);
        return rows.Where(row => (published && row.Published) || (!row.Published && replaced.Contains(row.ContentItemId) == changed));
    }
}
