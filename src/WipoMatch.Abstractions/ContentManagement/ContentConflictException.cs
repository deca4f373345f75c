namespace WipoMatch.ContentManagement;

/// <summary>Somebody else changed the item meanwhile; nothing was saved.</summary>
/// <param name="contentItemId">The item.</param>
public sealed class ContentConflictException(string contentItemId)
    : Exception($"The content item {contentItemId} was changed by somebody else meanwhile. Load it again and repeat the change.")
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; } = contentItemId;
}
