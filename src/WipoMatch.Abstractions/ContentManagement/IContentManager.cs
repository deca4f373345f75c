namespace WipoMatch.ContentManagement;

/// <summary>
/// Creates, versions, publishes and finds content items with Orchard Core's semantics.
/// Every writing method runs in a write transaction, its own or the running one, and checks the row stamp of the item it is given:
/// a change by somebody else since the item was read ends in <see cref="ContentConflictException"/>.
/// </summary>
public interface IContentManager
{
    /// <summary>A new item of a type with ids, not stored yet.</summary>
    /// <param name="contentType">The type.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<ContentItem> NewAsync(string contentType, CancellationToken cancellationToken = default);

    /// <summary>Finds an item.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="options">Which version.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The version, or null.</returns>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions options = VersionOptions.Published, CancellationToken cancellationToken = default);

    /// <summary>Finds one version.</summary>
    /// <param name="contentItemVersionId">The version.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId, CancellationToken cancellationToken = default);

    /// <summary>All versions of an item, newest first.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<ContentItem>> GetVersionsAsync(string contentItemId, CancellationToken cancellationToken = default);

    /// <summary>Stores a new item as a draft.</summary>
    /// <param name="item">From <see cref="NewAsync"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task CreateAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Stores a changed draft. A live version that is given becomes the base of a new draft; the live version stays.</summary>
    /// <param name="item">The changed item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task SaveDraftAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Checks an item against its type.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<ContentValidateResult> ValidateAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Makes a draft live. The version that was live becomes archive. Language-neutral fields go to all translations.</summary>
    /// <param name="item">The draft, with its changes.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="ContentValidationException">The item does not fit its type.</exception>
    Task PublishAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Takes the live version off the site; it stays as a draft unless there is a newer one.</summary>
    /// <param name="item">Any version of the item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task UnpublishAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Throws the draft away; the live version is the newest again. An item that was never live is removed.</summary>
    /// <param name="item">The draft.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task DiscardDraftAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Removes an item: all versions become archive, nothing is erased.</summary>
    /// <param name="item">Any version of the item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task RemoveAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Copies an old version into a new draft; the live version stays.</summary>
    /// <param name="item">The old version.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The new draft.</returns>
    Task<ContentItem> RestoreAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>A new draft of a new item with the same content; not a translation of it.</summary>
    /// <param name="item">The item to copy.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<ContentItem> CloneAsync(ContentItem item, CancellationToken cancellationToken = default);

    /// <summary>Imports items with their ids by the rules of an Orchard Core site (docs/content.md).</summary>
    /// <param name="items">Archive versions first.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What happened to each, in order.</returns>
    Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken = default);
}
