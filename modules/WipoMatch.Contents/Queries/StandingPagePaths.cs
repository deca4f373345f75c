using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;

namespace WipoMatch.Contents.Queries;

/// <summary>Standing pages that other modules show have no address of their own.</summary>
public sealed class StandingPagePaths : IPagePaths
{
    /// <inheritdoc />
    public bool Hides(CatalogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.ContentType == ContentTypes.Page && StandingPageQuery.IsShownElsewhere(entry.Slug);
    }
}
