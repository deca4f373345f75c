namespace WipoMatch.ContentManagement;

/// <summary>
/// Takes part in the life of content items, inside the transaction. The <c>…ing</c> half runs before the change in order of
/// registration, the <c>…ed</c> half after it in reverse order. An exception stops the change.
/// </summary>
public interface IContentHandler
{
    /// <summary>A new item is being made.</summary>
    /// <param name="context">The item.</param>
    Task InitializingAsync(ContentContext context);

    /// <summary>An item is about to be stored for the first time.</summary>
    /// <param name="context">The item.</param>
    Task CreatingAsync(ContentContext context);

    /// <summary>An item was stored for the first time.</summary>
    /// <param name="context">The item.</param>
    Task CreatedAsync(ContentContext context);

    /// <summary>An item is about to be saved, as a draft or live; the place to fill derived values.</summary>
    /// <param name="context">The item.</param>
    Task UpdatingAsync(ContentContext context);

    /// <summary>Adds errors to the context when the item does not fit.</summary>
    /// <param name="context">The item and its errors.</param>
    Task ValidatingAsync(ContentContext context);

    /// <summary>A version is about to go live.</summary>
    /// <param name="context">The item.</param>
    Task PublishingAsync(ContentContext context);

    /// <summary>Versions of different items are about to go live together, in an import.</summary>
    /// <param name="contexts">The items.</param>
    Task PublishingAsync(IReadOnlyList<ContentContext> contexts);

    /// <summary>A version went live.</summary>
    /// <param name="context">The item.</param>
    Task PublishedAsync(ContentContext context);

    /// <summary>Versions of different items went live together, in an import.</summary>
    /// <param name="contexts">The items.</param>
    Task PublishedAsync(IReadOnlyList<ContentContext> contexts);

    /// <summary>An item left the site.</summary>
    /// <param name="context">The item.</param>
    Task UnpublishedAsync(ContentContext context);

    /// <summary>An item was removed.</summary>
    /// <param name="context">The item.</param>
    Task RemovedAsync(ContentContext context);
}
