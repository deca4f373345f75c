using System.Globalization;
using WipoMatch.ContentManagement;

namespace WipoMatch.Contents.Editor;

/// <summary>The newest versions of items that people write, and whether one is still what a person saw.</summary>
public sealed class SeenItems(IContentManager manager, NewContent beginnings)
{
    /// <summary>The newest version of an item; null when there is none, or nobody writes its type.</summary>
    /// <param name="id">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ContentItem?> NewestAsync(string id, CancellationToken cancellationToken) =>
        await manager.GetAsync(id, VersionOptions.Latest, cancellationToken) is { } item && beginnings.IsWritten(item.ContentType) ? item : null;

    /// <summary>The newest version, read again within the transaction of a change: what was seen must still be it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="form">What the person saw.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="ContentConflictException">Somebody changed or removed it meanwhile.</exception>
    public async Task<ContentItem> RequireAsync(string id, ChangeForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await NewestAsync(id, cancellationToken) is { } newest && form.RowStamp == newest.RowStamp.ToString(CultureInfo.InvariantCulture)
            ? newest
            : throw new ContentConflictException(id);
    }
}
