using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.ContentManagement;

/// <summary>
/// Imports versions with their ids, inside a write transaction. Rules: docs/content.md; source:
/// OrchardCore.ContentManagement.DefaultContentManager.ImportAsync. A known version is compared without its two flags; a new version
/// that is live displaces all active versions of the item, drafts included; a new draft displaces only the newest one.
/// </summary>
internal sealed class ContentImporter(
    DbContext db,
    ContentStore store,
    ContentPublisher publisher,
    ContentHandlerPipeline handlers,
    IWriteTransactions transactions,
    IIdGenerator ids,
    TimeProvider clock)
{
    private const int BatchSize = 500;

    private static readonly ContentImportSettings Alone = new();

    public Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken) =>
        ImportAsync(items, Alone, cancellationToken);

    public async Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(
        IReadOnlyList<ContentItem> items, ContentImportSettings settings, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(items, cancellationToken);
        var holders = settings.OnRejected is null ? null : await store.HoldersAsync(items, cancellationToken);
        var outcomes = new List<ContentImportOutcome>(items.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var published = new List<ContentItem>();
        var pending = new Pending();
        foreach (var item in items)
        {
            var isTwin = item.ContentItemVersionId.Length > 0 && !seen.Add(item.ContentItemVersionId);
            var outcome = isTwin ? ContentImportOutcome.Unchanged : await TryImportAsync(item, known, pending, settings, holders, cancellationToken);
            outcomes.Add(outcome);
            if (outcome != ContentImportOutcome.Unchanged && item.Published)
            {
                published.Add(item);
            }
        }

        await WriteAsync(pending, cancellationToken);
        var own = settings.Items ?? items.Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        await publisher.PropagateAsync(published, own, cancellationToken);
        return outcomes;
    }

    private async Task<ContentImportOutcome> TryImportAsync(
        ContentItem item,
        Known known,
        Pending pending,
        ContentImportSettings settings,
        IReadOnlyDictionary<string, string>? holders,
        CancellationToken cancellationToken)
    {
        try
        {
            ImportRules.Check(item);

            // Before anything is displaced, because the others go on.
            ContentStore.RequireOwn(item, holders);
            return await ImportAsync(item, known, pending, settings, cancellationToken);
        }
        catch (ContentValidationException exception) when (settings.OnRejected is not null)
        {
            settings.OnRejected(item, exception);
            return ContentImportOutcome.Unchanged;
        }
    }

    private async Task<ContentImportOutcome> ImportAsync(
        ContentItem item, Known known, Pending pending, ContentImportSettings settings, CancellationToken cancellationToken)
    {
        var context = new ContentContext(item) { IsDraft = !item.Published };
        if (known.Versions.TryGetValue(item.ContentItemVersionId, out var row))
        {
            ImportRules.CheckSame(item, row);
            if (settings.KeepsWhatIsNotNamed)
            {
                ContentMerge.Fill(item, ContentRowMapper.ToItem(row));
            }
        }

        await handlers.BeforeAsync(context, (handler, given) => handler.UpdatingAsync(given));
        if (row is not null)
        {
            return await MergeAsync(context, row, pending, cancellationToken);
        }

        await publisher.ValidateAsync(context);
        if (!pending.Fits(item))
        {
            await WriteAsync(pending, cancellationToken);
        }

        item.ContentItemVersionId = item.ContentItemVersionId.Length == 0 ? ids.NewId() : item.ContentItemVersionId;
        item.CreatedUtc ??= clock.UtcNow();
        item.ModifiedUtc ??= item.PublishedUtc ?? item.CreatedUtc;
        item.PublishedUtc ??= item.Published ? item.ModifiedUtc : null;
        item.Latest |= item.Published;
        var isNew = known.Items.Add(item.ContentItemId);
        pending.Add(context, isNew);
        return isNew ? ContentImportOutcome.Created : ContentImportOutcome.Updated;
    }

    /// <summary>Writes what is pending: everything that asks the database does so once for all of it.</summary>
    private async Task WriteAsync(Pending pending, CancellationToken cancellationToken)
    {
        if (pending.Contexts.Count == 0)
        {
            return;
        }

        var live = pending.Contexts.Where(context => context.ContentItem.Published).ToList();
        await handlers.PublishingAsync(live);
        await DisplaceAsync(pending, cancellationToken);
        await store.InsertAsync([.. pending.Contexts.Select(context => context.ContentItem)], cancellationToken);
        pending.Clear();
        if (live.Count > 0)
        {
            await transactions.RaiseAsync(StampNames.Content, cancellationToken);
            await handlers.PublishedAsync(live);
        }
    }

    private async Task<ContentImportOutcome> MergeAsync(
        ContentContext context, ContentItemRow row, Pending pending, CancellationToken cancellationToken)
    {
        var item = context.ContentItem;
        var stored = ContentRowMapper.ToItem(row);
        item.CreatedUtc ??= stored.CreatedUtc;
        item.ModifiedUtc ??= stored.ModifiedUtc;
        item.PublishedUtc ??= stored.PublishedUtc;
        (item.Latest, item.Published) = (row.Latest, row.Published);
        item.RowStamp = row.RowStamp;
        if (IsEqual(item, stored))
        {
            return ContentImportOutcome.Unchanged;
        }

        await publisher.ValidateAsync(context);
        await WriteAsync(pending, cancellationToken);
        if (row.Published)
        {
            // An address that somebody else holds is changed again; then the version may turn out to be the stored one.
            await handlers.BeforeAsync(context, (handler, given) => handler.PublishingAsync(given));
            if (IsEqual(item, stored))
            {
                return ContentImportOutcome.Unchanged;
            }
        }

        await store.UpdateAsync(item, cancellationToken);
        await TellAsync(context, cancellationToken);
        return ContentImportOutcome.Updated;
    }

    private static bool IsEqual(ContentItem item, ContentItem stored) =>
        JsonNode.DeepEquals(ContentItemJson.Write(item), ContentItemJson.Write(stored));

    private async Task DisplaceAsync(Pending pending, CancellationToken cancellationToken)
    {
        var newest = pending.Known.Where(item => item.Latest).ToList();
        if (newest.Count == 0)
        {
            return;
        }

        await store.ClearPublishedAsync([.. newest.Where(item => item.Published).Select(item => item.ContentItemId)], cancellationToken);
        await store.ClearLatestAsync([.. newest.Select(item => item.ContentItemId)], cancellationToken);
    }

    private async Task TellAsync(ContentContext context, CancellationToken cancellationToken)
    {
        if (context.ContentItem.Published)
        {
            await transactions.RaiseAsync(StampNames.Content, cancellationToken);
            await handlers.AfterAsync(context, (handler, given) => handler.PublishedAsync(given));
        }
    }

    private async Task<Known> KnownAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        var versions = new Dictionary<string, ContentItemRow>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in items.Chunk(500))
        {
            var versionIds = chunk.Select(item => item.ContentItemVersionId).ToList();
            var itemIds = chunk.Select(item => item.ContentItemId).ToList();
            var rows = db.Set<ContentItemRow>().AsNoTracking();
            foreach (var row in await rows.Where(row => versionIds.Contains(row.ContentItemVersionId)).ToListAsync(cancellationToken))
            {
                versions[row.ContentItemVersionId] = row;
            }

            known.UnionWith(await rows.Where(row => itemIds.Contains(row.ContentItemId)).Select(row => row.ContentItemId).ToListAsync(cancellationToken));
        }

        return new Known(versions, known);
    }

    private sealed record Known(Dictionary<string, ContentItemRow> Versions, HashSet<string> Items);

    /// <summary>New versions that wait to be written together: of different items, and a taxonomy before what is named by its terms.</summary>
    private sealed class Pending
    {
        private readonly HashSet<string> _items = new(StringComparer.Ordinal);

        public List<ContentContext> Contexts { get; } = [];

        /// <summary>Those of them whose items are stored already.</summary>
        public List<ContentItem> Known { get; } = [];

        public bool Fits(ContentItem item) =>
            Contexts.Count < BatchSize && !_items.Contains(item.ContentItemId) &&
            (Contexts.Count == 0 || IsTaxonomy(item) == IsTaxonomy(Contexts[^1].ContentItem));

        public void Add(ContentContext context, bool isNew)
        {
            Contexts.Add(context);
            _items.Add(context.ContentItem.ContentItemId);
            if (!isNew)
            {
                Known.Add(context.ContentItem);
            }
        }

        public void Clear()
        {
            Contexts.Clear();
            Known.Clear();
            _items.Clear();
        }

        private static bool IsTaxonomy(ContentItem item) => item.ContentType == ContentTypes.Taxonomy;
    }
}
