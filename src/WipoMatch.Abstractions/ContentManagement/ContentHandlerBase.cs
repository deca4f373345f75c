namespace WipoMatch.ContentManagement;

/// <summary>
/// A content handler that does nothing; override what is needed. Items that come together are handled one after another, unless the
/// handler overrides the methods that take several: a handler that asks the database should.
/// </summary>
public abstract class ContentHandlerBase : IContentHandler
{
    /// <inheritdoc />
    public virtual Task InitializingAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task CreatingAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task CreatedAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task UpdatingAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task ValidatingAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task PublishingAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual async Task PublishingAsync(IReadOnlyList<ContentContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        foreach (var context in contexts)
        {
            await PublishingAsync(context);
        }
    }

    /// <inheritdoc />
    public virtual Task PublishedAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual async Task PublishedAsync(IReadOnlyList<ContentContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        foreach (var context in contexts)
        {
            await PublishedAsync(context);
        }
    }

    /// <inheritdoc />
    public virtual Task UnpublishedAsync(ContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task RemovedAsync(ContentContext context) => Task.CompletedTask;
}
