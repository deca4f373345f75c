using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Assistance.Queries;

/// <summary>Finds what stands at an address.</summary>
public sealed class ItemFinder(ICatalog catalog, IContentLinks links)
{
    /// <summary>The thing at an address in the current language, or null.</summary>
    /// <param name="contentType">The type that the page shows.</param>
    /// <param name="slug">The last part of the address, current or former.</param>
    public FoundItem? Find(string contentType, string slug)
    {
        var language = SiteLanguages.Current.Code;
        var set = catalog.Current.FindBySlug(links.Routes[contentType].List, language, slug);
        if (set is null || set.Source.ContentType != contentType)
        {
            return null;
        }

        var shown = set.For(language);
        return new FoundItem(set, shown, shown.Slug == slug ? null : links.Url(shown, language));
    }
}

/// <summary>What stands at an address.</summary>
/// <param name="Set">The thing.</param>
/// <param name="Shown">The item for the reader: in the reader's language, else the source.</param>
/// <param name="MovedTo">The proper address when the one asked for is a former one or that of another language; else null.</param>
public sealed record FoundItem(CatalogSet Set, CatalogEntry Shown, string? MovedTo);
