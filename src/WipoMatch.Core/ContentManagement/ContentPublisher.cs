using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;
using WipoMatch.Localization;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Moves versions between draft, live and archive; every method runs inside a write transaction.</summary>
internal sealed class ContentPublisher(
    ContentStore store,
    ContentHandlerPipeline handlers,
    IContentDefinitionManager definitions,
    IWriteTransactions transactions,
    IIdGenerator ids,
    TimeProvider clock)
{
    /// <summary>Refuses an item that is not based on the newest version.</summary>
    /// <returns>The newest version, or null when the item is not stored yet.</returns>
    public async Task<ContentItemRow?> GuardAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var latest = await store.LatestAsync(item.ContentItemId, cancellationToken);
        if (latest is null && item.RowStamp == 0)
        {
            return null;
        }

        var isNewVersion = latest is not null && latest.ContentItemVersionId != item.ContentItemVersionId;
        if (latest is null || latest.RowStamp != item.RowStamp || (isNewVersion && !latest.Published))
        {
            throw new ContentConflictException(item.ContentItemId);
        }

        return isNewVersion && await store.VersionAsync(item.ContentItemVersionId, cancellationToken) is not null
            ? throw new ContentConflictException(item.ContentItemId)
            : latest;
    }

    /// <summary>Refuses an old version that changed since it was read.</summary>
    public async Task GuardVersionAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var row = await store.VersionAsync(item.ContentItemVersionId, cancellationToken);
        if (row is null || row.RowStamp != item.RowStamp)
        {
            throw new ContentConflictException(item.ContentItemId);
        }
    }

    /// <summary>Adds a draft on top of whatever is newest.</summary>
    public async Task InsertDraftAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (await store.VersionAsync(item.ContentItemVersionId, cancellationToken) is not null)
        {
            item.ContentItemVersionId = ids.NewId();
        }

        await store.ClearLatestAsync(item.ContentItemId, cancellationToken);
        (item.Latest, item.Published, item.PublishedUtc) = (true, false, null);
        await store.InsertAsync(item, cancellationToken);
    }

    /// <summary>Publishes; silent when the item is live already and has no changes.</summary>
    public async Task PublishAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var latest = await GuardAsync(item, cancellationToken);
        var context = new ContentContext(item);
        await handlers.BeforeAsync(context, (handler, given) => handler.UpdatingAsync(given));
        if (latest is { Published: true } && latest.Data == ContentJson.Write(item.Content))
        {
            return;
        }

        await ValidateAsync(context);
        await handlers.BeforeAsync(context, (handler, given) => handler.PublishingAsync(given));
        item.ModifiedUtc = item.PublishedUtc = clock.UtcNow();
        await MoveLiveAsync(item, latest, cancellationToken);
        await transactions.RaiseAsync(StampNames.Content, cancellationToken);
        await handlers.AfterAsync(context, (handler, given) => handler.PublishedAsync(given));
        await PropagateAsync([item], new HashSet<string>(StringComparer.Ordinal) { item.ContentItemId }, cancellationToken);
    }

    /// <summary>Takes the live version off; it stays the newest version, as a draft, unless a newer one exists.</summary>
    public async Task UnpublishAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var live = await store.PublishedAsync(item.ContentItemId, cancellationToken);
        if (live is null)
        {
            return;
        }

        await GuardVersionAsync(item, cancellationToken);
        await store.ClearPublishedAsync(item.ContentItemId, cancellationToken);
        await transactions.RaiseAsync(StampNames.Content, cancellationToken);
        var context = new ContentContext(ContentRowMapper.ToItem(live));
        await handlers.AfterAsync(context, (handler, given) => handler.UnpublishedAsync(given));
    }

    /// <summary>Removes an item; its versions stay as archive.</summary>
    public async Task RemoveAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await GuardVersionAsync(item, cancellationToken);
        var wasLive = await store.ClearPublishedAsync(item.ContentItemId, cancellationToken) == 1;
        await store.ClearLatestAsync(item.ContentItemId, cancellationToken);
        var context = new ContentContext(item);
        if (wasLive)
        {
            await transactions.RaiseAsync(StampNames.Content, cancellationToken);
            await handlers.AfterAsync(context, (handler, given) => handler.UnpublishedAsync(given));
        }

        await handlers.AfterAsync(context, (handler, given) => handler.RemovedAsync(given));
    }

    /// <summary>Throws when an item does not fit its type.</summary>
    public async Task ValidateAsync(ContentContext context)
    {
        await handlers.BeforeAsync(context, (handler, given) => handler.ValidatingAsync(given));
        if (context.Errors.Count > 0)
        {
            throw new ContentValidationException(context.ContentItem.ContentItemId, [.. context.Errors]);
        }
    }

    /// <summary>
    /// Copies the language-neutral fields of published items into the live and newest versions of their translations, as new versions
    /// by “system, from {language}”, in the same transaction.
    /// </summary>
    /// <param name="items">The items that were published.</param>
    /// <param name="except">Items that bring their own values: those that are imported together.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task PropagateAsync(IReadOnlyList<ContentItem> items, IReadOnlySet<string> except, CancellationToken cancellationToken)
    {
        var sets = items.Select(item => item.As<LocalizationPart>()?.LocalizationSet).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var followers = await store.SiblingsAsync(sets, except, cancellationToken);
        foreach (var item in items)
        {
            if (definitions.Find(item.ContentType) is { } type && item.As<LocalizationPart>() is { LocalizationSet: { Length: > 0 } set } localization)
            {
                var author = "system, from " + SiteLanguages.FromCulture(localization.Culture);
                foreach (var contentItemId in followers[set])
                {
                    await FollowAsync(type, item, await store.ActiveAsync(contentItemId, cancellationToken), author, cancellationToken);
                }
            }
        }
    }

    private async Task FollowAsync(
        ContentTypeDefinition type, ContentItem source, List<ContentItemRow> rows, string author, CancellationToken cancellationToken)
    {
        // The live version first: a draft on top of it must stay the newest.
        foreach (var row in rows.OrderByDescending(row => row.Published))
        {
            var sibling = ContentRowMapper.ToItem(row);
            if (!NeutralFields.Copy(type, source, sibling))
            {
                continue;
            }

            sibling.ContentItemVersionId = ids.NewId();
            sibling.Author = author;
            sibling.ModifiedUtc = source.ModifiedUtc;
            if (row.Published)
            {
                await store.ClearPublishedAsync(row.ContentItemId, cancellationToken);
            }

            if (row.Latest)
            {
                await store.ClearLatestAsync(row.ContentItemId, cancellationToken);
            }

            await store.InsertAsync(sibling, cancellationToken);
            if (row.Published)
            {
                await handlers.AfterAsync(new ContentContext(sibling), (handler, given) => handler.PublishedAsync(given));
            }
        }
    }

    private async Task MoveLiveAsync(ContentItem item, ContentItemRow? latest, CancellationToken cancellationToken)
    {
        await store.ClearPublishedAsync(item.ContentItemId, cancellationToken);
        (item.Latest, item.Published) = (true, true);
        if (latest is { Published: false } && latest.ContentItemVersionId == item.ContentItemVersionId)
        {
            await store.UpdateAsync(item, cancellationToken);
            return;
        }

        if (latest is not null)
        {
            await store.ClearLatestAsync(item.ContentItemId, cancellationToken);
            if (latest.ContentItemVersionId == item.ContentItemVersionId)
            {
                item.ContentItemVersionId = ids.NewId();
            }
        }

        await store.InsertAsync(item, cancellationToken);
    }
}
