namespace WipoMatch.ContentManagement;

/// <summary>Reads many content items at once; for exchange and reports. Removed items and old versions are not seen unless a version is named.</summary>
public interface IContentQueries
{
    /// <summary>All items of some types, one after another, in no particular order; only a few are in memory at a time.</summary>
    /// <param name="contentTypes">The types.</param>
    /// <param name="which">Which version of each item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    IAsyncEnumerable<ContentItem> StreamAsync(
        IReadOnlyList<string> contentTypes, ContentVersions which, CancellationToken cancellationToken = default);

    /// <summary>Items by their ids, in no particular order; ids that nobody has are left out.</summary>
    /// <param name="contentItemIds">A few hundred ids at most.</param>
    /// <param name="which">Which version of each item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<ContentItem>> GetManyAsync(
        IReadOnlyCollection<string> contentItemIds, ContentVersions which, CancellationToken cancellationToken = default);

    /// <summary>The content item ids of the newest versions with these aliases (<see cref="AliasPart"/>); aliases that nobody has are left out.</summary>
    /// <param name="aliases">A few hundred aliases at most.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyDictionary<string, string>> IdsByAliasAsync(
        IReadOnlyCollection<string> aliases, CancellationToken cancellationToken = default);

    /// <summary>One version, also an old one, or null; for handlers, which run inside the content manager and cannot ask it.</summary>
    /// <param name="contentItemVersionId">The version.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<ContentItem?> FindVersionAsync(string contentItemVersionId, CancellationToken cancellationToken = default);

    /// <summary>The items of localization sets that are not removed; no document is read.</summary>
    /// <param name="localizationSets">A few hundred sets at most.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<ContentSibling>> SiblingsAsync(IReadOnlyCollection<string> localizationSets, CancellationToken cancellationToken = default);

    /// <summary>The items of some types whose newest version is not live; no document is read.</summary>
    /// <param name="contentTypes">The types.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<ContentSibling>> DraftsAsync(IReadOnlyCollection<string> contentTypes, CancellationToken cancellationToken = default);
}

/// <summary>An item as one language of a thing.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="LocalizationSet">The id that it shares with its translations.</param>
/// <param name="Language">The code of its language.</param>
/// <param name="IsDraft">Whether its newest version is not live.</param>
public sealed record ContentSibling(string ContentItemId, string LocalizationSet, string Language, bool IsDraft);
