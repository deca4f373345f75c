using WipoMatch.ContentManagement;
using WipoMatch.Translations.Segments;

namespace WipoMatch.Translations.Standings;

/// <summary>Notices when an original goes live with another text, and when a translation does.</summary>
internal sealed class StandingHandler(IContentQueries queries, TextSlots slots, SourceChanges changes, StandingStore store) : ContentHandlerBase
{
    private const int AtOnce = 200;

    // What was live before, by item. Versions that only take neutral fields over are not announced, and change no text.
    private readonly Dictionary<string, LiveText?> _announced = new(StringComparer.Ordinal);

    public override Task PublishingAsync(ContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return PublishingAsync([context]);
    }

    public override async Task PublishingAsync(IReadOnlyList<ContentContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        var items = contexts.Select(context => context.ContentItem).Where(item => TranslatedTypes.Has(item.ContentType)).ToList();
        foreach (var item in items)
        {
            _announced[item.ContentItemId] = null;
        }

        foreach (var chunk in items.Where(item => item.As<TranslationPart>()?.Source is null).Select(item => item.ContentItemId).Chunk(AtOnce))
        {
            foreach (var live in await queries.GetManyAsync(chunk, ContentVersions.Published))
            {
                _announced[live.ContentItemId] = new(live.ContentItemVersionId, live.PublishedUtc ?? live.ModifiedUtc ?? DateTime.UnixEpoch, Paragraphs.FingerprintOf(slots.Of(live, inBoxes: true)));
            }
        }
    }

    public override async Task PublishedAsync(ContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.ContentItem;
        if (!_announced.Remove(item.ContentItemId, out var before))
        {
            return;
        }

        if (item.As<TranslationPart>()?.Source is { } sourceId)
        {
            await changes.TranslatedAsync(item, sourceId, CancellationToken.None);
        }
        else if (before is not null)
        {
            await changes.ChangedAsync(ChangedOf([(item, before)]), new HashSet<string>(StringComparer.Ordinal), CancellationToken.None);
        }
    }

    public override async Task PublishedAsync(IReadOnlyList<ContentContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        var found = new List<(ContentItem Item, LiveText Before)>();
        var brought = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in contexts.Select(context => context.ContentItem))
        {
            if (_announced.Remove(item.ContentItemId, out var before) && item.As<TranslationPart>()?.Source is not null)
            {
                brought.Add(item.ContentItemId);
            }
            else if (before is not null)
            {
                found.Add((item, before));
            }
        }

        // An import brings translations of the originals that it brings.
        foreach (var chunk in brought.Chunk(AtOnce))
        {
            await store.RemoveAsync(chunk, CancellationToken.None);
        }

        await changes.ChangedAsync(ChangedOf(found), brought, CancellationToken.None);
    }

    public override Task UnpublishedAsync(ContentContext context) => ForgetAsync(context);

    public override Task RemovedAsync(ContentContext context) => ForgetAsync(context);

    private List<ChangedSource> ChangedOf(IReadOnlyList<(ContentItem Item, LiveText Before)> published) =>
    [
        .. published
            .Where(pair => Paragraphs.FingerprintOf(slots.Of(pair.Item, inBoxes: true)) != pair.Before.Fingerprint)
            .Select(pair => new ChangedSource(pair.Item, pair.Before)),
    ];

    private Task ForgetAsync(ContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ContentItem.As<TranslationPart>()?.Source is null
            ? Task.CompletedTask
            : store.RemoveAsync([context.ContentItem.ContentItemId], CancellationToken.None);
    }
}

/// <summary>What was live.</summary>
/// <param name="VersionId">The version.</param>
/// <param name="PublishedUtc">Since when, UTC.</param>
/// <param name="Fingerprint">What its texts said.</param>
internal sealed record LiveText(string VersionId, DateTime PublishedUtc, string Fingerprint);

/// <summary>An original that went live with another text.</summary>
/// <param name="Item">The version that is live now.</param>
/// <param name="Before">What was live until then.</param>
internal sealed record ChangedSource(ContentItem Item, LiveText Before);
