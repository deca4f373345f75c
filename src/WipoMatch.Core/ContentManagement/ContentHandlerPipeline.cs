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
}
