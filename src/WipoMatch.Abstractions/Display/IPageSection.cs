using WipoMatch.Security;

namespace WipoMatch.Display;

/// <summary>A section that a module contributes to a page of another module.</summary>
public interface IPageSection
{
    /// <summary>Where it stands: one of <see cref="PageZones"/>.</summary>
    string Zone { get; }

    /// <summary>Its place; smaller comes first.</summary>
    int Order { get; }

    /// <summary>Who sees it, or null for everybody.</summary>
    Permission? Permission { get; }

    /// <summary>The view component that draws it; it gets the page's subject as <c>subject</c> (a <see cref="Catalog.CatalogSet"/>, a code, or null).</summary>
    Type ViewComponent { get; }
}
