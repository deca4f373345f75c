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
    private static readonly ContentImportSettings Alone = new();

    public Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken) =>
        ImportAsync(items, Alone, cancellationToken);

    public async Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(
        IReadOnlyList<ContentItem> items, ContentImportSettings settings, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(items, cancellationToken);
        var outcomes = new List<ContentImportOutcome>(items.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var published = new List<ContentItem>();
        foreach (var item in items)
        {
            var isTwin = item.ContentItemVersionId.Length > 0 && !seen.Add(item.ContentItemVersionId);
            var outcome = isTwin ? ContentImportOutcome.Unchanged : await TryImportAsync(item, known, settings, cancellationToken);
            outcomes.Add(outcome);
            if (outcome != ContentImportOutcome.Unchanged && item.Published)
            {
                published.Add(item);
            }
        }

        var own = settings.Items ?? items.Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        foreach (var item in published)
        {
            await publisher.PropagateAsync(item, own, cancellationToken);
        }

        return outcomes;
    }

    private async Task<ContentImportOutcome> TryImportAsync(
        ContentItem item, Known known, ContentImportSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            ImportRules.Check(item);
            return await ImportAsync(item, known, settings, cancellationToken);
        }
        catch (ContentValidationException exception) when (settings.OnRejected is not null)
        {
            settings.OnRejected(item, exception);
            return ContentImportOutcome.Unchanged;
        }
    }

    private async Task<ContentImportOutcome> ImportAsync(
        ContentItem item, Known known, ContentImportSettings settings, CancellationToken cancellationToken)
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
            return await MergeAsync(context, row, cancellationToken);
        }

        await publisher.ValidateAsync(context);
        if (settings.OnRejected is not null)
        {
            // Before anything is displaced, because the others go on.
            await store.RequireAliasAsync(item, cancellationToken);
        }

        var isNew = known.Items.Add(item.ContentItemId);
        item.ContentItemVersionId = item.ContentItemVersionId.Length == 0 ? ids.NewId() : item.ContentItemVersionId;
        item.CreatedUtc ??= clock.UtcNow();
        item.ModifiedUtc ??= item.PublishedUtc ?? item.CreatedUtc;
        if (item.Published)
        {
            item.PublishedUtc ??= item.ModifiedUtc;
            await handlers.BeforeAsync(context, (handler, given) => handler.PublishingAsync(given));
        }

        await DisplaceAsync(item, isNew, cancellationToken);
        await store.InsertAsync(item, cancellationToken);
        await TellAsync(context, cancellationToken);
        return isNew ? ContentImportOutcome.Created : ContentImportOutcome.Updated;
    }

    private async Task<ContentImportOutcome> MergeAsync(ContentContext context, ContentItemRow row, CancellationToken cancellationToken)
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

    private async Task DisplaceAsync(ContentItem item, bool isNew, CancellationToken cancellationToken)
    {
        if (item.Published)
        {
            item.Latest = true;
        }

        if (isNew || !item.Latest)
        {
            return;
        }

        if (item.Published)
        {
            await store.ClearPublishedAsync(item.ContentItemId, cancellationToken);
        }

        await store.ClearLatestAsync(item.ContentItemId, cancellationToken);
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
}
