using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Matching.Live;

/// <summary>Has the list of a need made as soon as its publication is committed. Many needs at once, as an import brings them, are left to the background task.</summary>
internal sealed class NeedHandler(IAfterCommit afterCommit, FreshNeedQueue needs) : ContentHandlerBase
{
    public override Task PublishedAsync(ContentContext context)
    {
        var item = context.ContentItem;
        if (item.ContentType == ContentTypes.Need)
        {
            var set = item.As<LocalizationPart>()?.LocalizationSet ?? item.ContentItemId;
            afterCommit.OnCommitted(() => needs.Add(set));
        }

        return Task.CompletedTask;
    }

    public override Task PublishedAsync(IReadOnlyList<ContentContext> contexts) => contexts is [var only] ? PublishedAsync(only) : Task.CompletedTask;
}
