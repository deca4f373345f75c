using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Translations.Letters;
using WipoMatch.Translations.Segments;

namespace WipoMatch.Translations.Standings;

/// <summary>Writes down which translations no longer follow their original, and tells translators of it.</summary>
internal sealed class SourceChanges(IContentQueries queries, TextSlots slots, StandingStore store, ChangeLetters letters, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <summary>Originals went live with another text.</summary>
    /// <param name="sources">The originals.</param>
    /// <param name="except">Translations that came with them.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ChangedAsync(IReadOnlyList<ChangedSource> sources, IReadOnlySet<string> except, CancellationToken cancellationToken)
    {
        var notices = new List<ChangeNotice>();
        foreach (var chunk in sources.Chunk(AtOnce))
        {
            var sets = chunk.Select(source => SetOf(source.Item)).OfType<string>().ToList();
            var ids = (await queries.SiblingsAsync(sets, cancellationToken)).Select(sibling => sibling.ContentItemId).Except(except).ToList();
            var translations = (await queries.GetManyAsync(ids, ContentVersions.Published, cancellationToken)).ToLookup(item => item.As<TranslationPart>()?.Source);
            foreach (var source in chunk)
            {
                var outdated = await OutdateAsync(source, [.. translations[source.Item.ContentItemId]], cancellationToken);
                if (outdated.Count > 0)
                {
                    notices.Add(new(source.Item, outdated));
                }
            }
        }

        await letters.SendAsync(notices, cancellationToken);
    }

    /// <summary>A translation went live.</summary>
    /// <param name="translation">The live version.</param>
    /// <param name="sourceId">Its original.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task TranslatedAsync(ContentItem translation, string sourceId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(translation);
        var row = await store.FindAsync(translation.ContentItemId, cancellationToken);
        var basis = await store.BasisAsync(translation, row, cancellationToken);
        var source = (await queries.GetManyAsync([sourceId], ContentVersions.Published, cancellationToken)).SingleOrDefault();
        if (basis is null || source is null || FingerprintOf(basis) != FingerprintOf(source))
        {
            await KeepOutdatedAsync(translation, row, basis, source, cancellationToken);
        }
        else if (row is not null)
        {
            row.ChangedUtc = null;
            (row.BasisVersionId, row.BasisUtc) = (basis.ContentItemVersionId, DateOf(basis));
            await store.PutAsync(row, cancellationToken);
        }
    }

    // Without an original or a known version to compare with, nothing new is known.
    private async Task KeepOutdatedAsync(ContentItem translation, TranslationStanding? row, ContentItem? basis, ContentItem? source, CancellationToken cancellationToken)
    {
        if (basis is not null && source is not null)
        {
            await store.PutAsync(RowOf(translation, source, basis.ContentItemVersionId, DateOf(basis), row?.ChangedUtc ?? DateOf(source)), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<ContentItem>> OutdateAsync(ChangedSource source, IReadOnlyList<ContentItem> translations, CancellationToken cancellationToken)
    {
        var outdated = new List<ContentItem>();
        var rows = translations.Count == 0 ? [] : await store.OfSourceAsync(source.Item.ContentItemId, cancellationToken);
        foreach (var translation in translations)
        {
            var row = rows.Find(one => one.ContentItemId == translation.ContentItemId);
            var basis = await store.BasisAsync(translation, row, cancellationToken);
            var follows = basis is not null && basis.ContentItemVersionId != source.Before.VersionId && FingerprintOf(basis) == FingerprintOf(source.Item);
            if (!follows)
            {
                outdated.Add(translation);
            }

            var (version, since) = basis is null ? (source.Before.VersionId, source.Before.PublishedUtc) : (basis.ContentItemVersionId, DateOf(basis));
            await store.PutAsync(RowOf(translation, source.Item, version, since, follows ? null : source.Item.PublishedUtc ?? clock.UtcNow()), cancellationToken);
        }

        return outdated;
    }

    private static TranslationStanding RowOf(ContentItem translation, ContentItem source, string basis, DateTime basisUtc, DateTime? changedUtc) => new()
    {
        ContentItemId = translation.ContentItemId,
        SourceItemId = source.ContentItemId,
        BasisVersionId = basis,
        BasisUtc = basisUtc,
        ChangedUtc = changedUtc,
    };

    private static string? SetOf(ContentItem item) => item.As<LocalizationPart>()?.LocalizationSet;

    private static DateTime DateOf(ContentItem item) => item.PublishedUtc ?? item.ModifiedUtc ?? DateTime.UnixEpoch;

    private string FingerprintOf(ContentItem item) => Paragraphs.FingerprintOf(slots.Of(item, inBoxes: true));
}
