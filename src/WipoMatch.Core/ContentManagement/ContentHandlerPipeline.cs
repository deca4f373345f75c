using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Calls the content handlers: the first half of a pair in order of registration, the second half in reverse.</summary>
internal sealed class ContentHandlerPipeline(IEnumerable<IContentHandler> handlers)
{
    private readonly IContentHandler[] _forward = [.. handlers];

    public async Task BeforeAsync(ContentContext context, Func<IContentHandler, ContentContext, Task> call)
    {
        foreach (var handler in _forward)
        {
            await call(handler, context);
        }
    }

    public async Task AfterAsync(ContentContext context, Func<IContentHandler, ContentContext, Task> call)
    {
        for (var i = _forward.Length - 1; i >= 0; i--)
        {
            await call(_forward[i], context);
        }
    }

    /// <summary>Tells that several items are about to go live together.</summary>
    public async Task PublishingAsync(IReadOnlyList<ContentContext> contexts)
    {
        foreach (var handler in _forward)
        {
            await handler.PublishingAsync(contexts);
        }
    }

    /// <summary>Tells that several items went live together.</summary>
    public async Task PublishedAsync(IReadOnlyList<ContentContext> contexts)
    {
        for (var i = _forward.Length - 1; i >= 0; i--)
        {
            await _forward[i].PublishedAsync(contexts);
        }
    }
}
