using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Content items with Orchard Core's semantics (source: OrchardCore.ContentManagement.DefaultContentManager), without its races.</summary>
internal sealed class ContentManager(
    ContentStore store,
    ContentPublisher publisher,
    ContentImporter importer,
    ContentHandlerPipeline handlers,
    IWriteTransactions transactions,
    IIdGenerator ids,
    TimeProvider clock) : IContentManager
{
    public async Task<ContentItem> NewAsync(string contentType, CancellationToken cancellationToken = default)
    {
        var item = new ContentItem
        {
            ContentItemId = ids.NewId(),
            ContentItemVersionId = ids.NewId(),
            ContentType = contentType,
            CreatedUtc = clock.UtcNow(),
        };
        await handlers.BeforeAsync(new ContentContext(item), (handler, context) => handler.InitializingAsync(context));
        return item;
    }

    public async Task<ContentItem?> GetAsync(
        string contentItemId, VersionOptions options = VersionOptions.Published, CancellationToken cancellationToken = default)
    {
        var row = options == VersionOptions.Published
            ? await store.PublishedAsync(contentItemId, cancellationToken)
            : await store.LatestAsync(contentItemId, cancellationToken);
        return options switch
        {
            _ when row is null => null,
            VersionOptions.Draft when row.Published => null,
            VersionOptions.DraftRequired when row.Published => NewVersion(ContentRowMapper.ToItem(row)),
            _ => ContentRowMapper.ToItem(row),
        };
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId, CancellationToken cancellationToken = default) =>
        await store.VersionAsync(contentItemVersionId, cancellationToken) is { } row ? ContentRowMapper.ToItem(row) : null;

    public async Task<IReadOnlyList<ContentItem>> GetVersionsAsync(string contentItemId, CancellationToken cancellationToken = default) =>
        [.. (await store.VersionsAsync(contentItemId, cancellationToken)).Select(ContentRowMapper.ToItem)];

    public Task CreateAsync(ContentItem item, CancellationToken cancellationToken = default) => transactions.RunAsync(
        async token =>
        {
            if (item.RowStamp != 0)
            {
                throw new ContentConflictException(item.ContentItemId);
            }

            var context = new ContentContext(item);
            item.CreatedUtc ??= clock.UtcNow();
            item.ModifiedUtc ??= item.CreatedUtc;
            (item.Latest, item.Published) = (true, false);
            await handlers.BeforeAsync(context, (handler, given) => handler.CreatingAsync(given));
            await handlers.BeforeAsync(context, (handler, given) => handler.UpdatingAsync(given));
            await store.InsertAsync(item, token);
            await handlers.AfterAsync(context, (handler, given) => handler.CreatedAsync(given));
        },
        cancellationToken);

    public Task SaveDraftAsync(ContentItem item, CancellationToken cancellationToken = default) => transactions.RunAsync(
        async token =>
        {
            var latest = await publisher.GuardAsync(item, token);
            await handlers.BeforeAsync(new ContentContext(item), (handler, context) => handler.UpdatingAsync(context));
            item.ModifiedUtc = clock.UtcNow();
            if (latest is { Published: false } && latest.ContentItemVersionId == item.ContentItemVersionId)
            {
                (item.Latest, item.Published) = (true, false);
                await store.UpdateAsync(item, token);
                return;
            }

            await publisher.InsertDraftAsync(item, token);
        },
        cancellationToken);

    public async Task<ContentValidateResult> ValidateAsync(ContentItem item, CancellationToken cancellationToken = default)
    {
        var context = new ContentContext(item);
        await handlers.BeforeAsync(context, (handler, given) => handler.ValidatingAsync(given));
        return ContentValidateResult.From([.. context.Errors]);
    }

    public Task PublishAsync(ContentItem item, CancellationToken cancellationToken = default) =>
        transactions.RunAsync(token => publisher.PublishAsync(item, token), cancellationToken);

    public Task UnpublishAsync(ContentItem item, CancellationToken cancellationToken = default) =>
        transactions.RunAsync(token => publisher.UnpublishAsync(item, token), cancellationToken);

    public Task DiscardDraftAsync(ContentItem item, CancellationToken cancellationToken = default) => transactions.RunAsync(
        async token =>
        {
            var latest = await publisher.GuardAsync(item, token);
            if (latest is null or { Published: true })
            {
                return;
            }

            await store.ClearLatestAsync(item.ContentItemId, token);
            await store.MakePublishedLatestAsync(item.ContentItemId, token);
        },
        cancellationToken);

    public Task RemoveAsync(ContentItem item, CancellationToken cancellationToken = default) =>
        transactions.RunAsync(token => publisher.RemoveAsync(item, token), cancellationToken);

    public async Task<ContentItem> RestoreAsync(ContentItem item, CancellationToken cancellationToken = default)
    {
        var draft = NewVersion(item);
        await transactions.RunAsync(
            async token =>
            {
                await publisher.GuardVersionAsync(item, token);
                draft.ModifiedUtc = clock.UtcNow();
                await handlers.BeforeAsync(new ContentContext(draft), (handler, context) => handler.UpdatingAsync(context));
                await publisher.InsertDraftAsync(draft, token);
            },
            cancellationToken);
        return draft;
    }

    public async Task<ContentItem> CloneAsync(ContentItem item, CancellationToken cancellationToken = default)
    {
        var copy = await NewAsync(item.ContentType, cancellationToken);
        copy.DisplayText = item.DisplayText;
        copy.Content = item.Content.DeepClone().AsObject();
        foreach (var own in new[] { "AliasPart", "AutoroutePart", "TranslationPart", "ExchangePart" })
        {
            copy.Content.Remove(own);
        }

        (copy.Content["LocalizationPart"] as JsonObject)?.Remove("LocalizationSet");
        await CreateAsync(copy, cancellationToken);
        return copy;
    }

    public async Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(
        IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ContentImportOutcome> outcomes = [];
        await transactions.RunAsync(async token => outcomes = await importer.ImportAsync(items, token), cancellationToken);
        return outcomes;
    }

    private ContentItem NewVersion(ContentItem item) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = ids.NewId(),
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        CreatedUtc = item.CreatedUtc,
        Owner = item.Owner,
        Author = item.Author,
        Content = item.Content.DeepClone().AsObject(),
        RowStamp = item.RowStamp,
    };
}
