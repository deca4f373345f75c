namespace WipoMatch.ContentManagement;

/// <summary>An item in the hands of the content handlers.</summary>
/// <param name="contentItem">The item.</param>
public sealed class ContentContext(ContentItem contentItem)
{
    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; } = contentItem;

    /// <summary>Whether the item may be incomplete because it does not go live.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What does not fit; only looked at after validating.</summary>
    public IList<ContentError> Errors { get; } = [];
}
