using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Core.Catalog;

/// <summary>Addresses by the routes that modules registered.</summary>
internal sealed class ContentLinks(IEnumerable<ContentRoute> routes) : IContentLinks
{
    public IReadOnlyDictionary<string, ContentRoute> Routes { get; } = routes.ToDictionary(route => route.ContentType, StringComparer.Ordinal);

    public string Url(CatalogEntry entry, string language) => Routes[entry.ContentType].Url(language, entry.Slug);

    public IReadOnlyDictionary<string, string> Urls(CatalogSet set) => SiteLanguages.All.ToDictionary(
        language => language.Code, language => Url(set.For(language.Code), language.Code), StringComparer.Ordinal);
}
