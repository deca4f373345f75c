using WipoMatch.Catalog;

namespace WipoMatch.Display;

/// <summary>The model of a list of things in the catalogue.</summary>
public interface ICatalogList
{
    /// <summary>The question that the list answers; null when nothing was asked, and the list is empty.</summary>
    CatalogQuery? Question { get; }
}
