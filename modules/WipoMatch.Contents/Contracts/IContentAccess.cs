using WipoMatch.ContentManagement;

namespace WipoMatch.Contents.Contracts;

/// <summary>Decides what the person may do with an item; the editor, its versions and everything that other modules add to them ask here.</summary>
public interface IContentAccess
{
    /// <summary>What the person may do with an item; one that is not stored yet is their own.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<ItemRights> OfAsync(ContentItem item, CancellationToken cancellationToken);
}

/// <summary>What a person may do with one item.</summary>
/// <param name="MayEdit">Change drafts.</param>
/// <param name="MayPublish">Publish and take off the site.</param>
/// <param name="MayRead">See drafts and earlier versions.</param>
public sealed record ItemRights(bool MayEdit, bool MayPublish, bool MayRead);
