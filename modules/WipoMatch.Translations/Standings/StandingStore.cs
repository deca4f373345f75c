using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;

namespace WipoMatch.Translations.Standings;

/// <summary>Finds what translations follow.</summary>
public sealed class StandingStore(DbContext db, IContentQueries queries)
{
    /// <summary>The row of a translation, or null.</summary>
    /// <param name="contentItemId">The translation.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<TranslationStanding?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        db.Set<TranslationStanding>().AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemId == contentItemId, cancellationToken);

    /// <summary>The rows of the translations of an original.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<List<TranslationStanding>> OfSourceAsync(string sourceItemId, CancellationToken cancellationToken) =>
        db.Set<TranslationStanding>().AsNoTracking().Where(row => row.SourceItemId == sourceItemId).ToListAsync(cancellationToken);

    /// <summary>The translations that follow an older text.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlySet<string>> OutdatedAsync(CancellationToken cancellationToken) =>
        (await db.Set<TranslationStanding>().Where(row => row.ChangedUtc != null).Select(row => row.ContentItemId).ToListAsync(cancellationToken))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The version of the original that a version of a translation follows: the one from which it was made, or a later one that was said to
    /// need no other translation.
    /// </summary>
    /// <param name="translation">A version of the translation.</param>
    /// <param name="row">What is known of it, or null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Null when it is not known.</returns>
    public async Task<ContentItem?> BasisAsync(ContentItem translation, TranslationStanding? row, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(translation);
        var made = translation.As<TranslationPart>()?.SourceVersion is { } version ? await queries.FindVersionAsync(version, cancellationToken) : null;
        return row is not null && (made?.PublishedUtc is not { } since || row.BasisUtc > since)
            ? await queries.FindVersionAsync(row.BasisVersionId, cancellationToken) ?? made
            : made;
    }

    /// <summary>Stores a row in place of the former one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task PutAsync(TranslationStanding row, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(row);
        await RemoveAsync([row.ContentItemId], cancellationToken);
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        db.Entry(row).State = EntityState.Detached;
    }

    /// <summary>Forgets what is known of translations.</summary>
    /// <param name="contentItemIds">The translations, a few hundred at most.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RemoveAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        db.Set<TranslationStanding>().Where(row => contentItemIds.Contains(row.ContentItemId)).ExecuteDeleteAsync(cancellationToken);
}
