using WipoMatch.ContentManagement;

namespace WipoMatch.Contents.Contracts;

/// <summary>
/// Lets people work on items beyond what the permissions for content say, for reasons that another module knows. It holds wherever an item is
/// worked on: editor, versions, drafts that are thrown away, handing in.
/// </summary>
public interface IContentGrants
{
    /// <summary>Whether the person may read and change drafts of an item; publishing is never granted. Asks no database.</summary>
    /// <param name="item">The item.</param>
    bool MayWrite(ContentItem item);
}
