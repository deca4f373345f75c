using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Modules;

namespace WipoMatch.Api.Sitemap;

/// <summary>All public pages, each with its addresses in the languages in which it can be read.</summary>
internal sealed class SitePages(
    ICatalog catalog, IContentLinks links, EndpointDataSource endpoints, IEnumerable<IPagePaths> paths, IFeatures features)
{
    private static readonly string[] NotForSearchEngines = ["search"];

    /// <summary>The pages: those of the site, then what is published, newest first.</summary>
    public IEnumerable<SitePage> List()
    {
        var sources = paths.Where(source => features.IsEnabled(source.GetType())).ToList();
        var own = Routes().Concat(sources.SelectMany(source => source.List()));
        var items = catalog.Current.SetsOf([.. links.Routes.Keys.Order(StringComparer.Ordinal)])
            .Where(set => !sources.Exists(source => source.Hides(set.Source))).Select(Of).ToList();
        var known = items.SelectMany(page => page.Urls.Values).ToHashSet(StringComparer.Ordinal);
        return own.Select(InAllLanguages).Where(page => !known.Overlaps(page.Urls.Values)).Concat(items);
    }

    private IEnumerable<string> Routes() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PublicReadingAttribute>() is not null)
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not { } action || features.IsEnabled(action.ControllerTypeInfo))
        .Where(endpoint => endpoint.RoutePattern.Parameters is [{ Name: "lang" }])
        .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')["{lang:lang}".Length..])
        .Where(path => !NotForSearchEngines.Contains(path.Trim('/')))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static SitePage InAllLanguages(string path) => new(
        SiteLanguages.All.ToDictionary(language => language.Code, language => $"/{language.Code}{path}", StringComparer.Ordinal), null);

    private SitePage Of(CatalogSet set) => new(
        set.Entries.GroupBy(entry => entry.Language, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => links.Url(group.First(), group.Key), StringComparer.Ordinal),
        set.ChangedUtc);
}

/// <summary>A page.</summary>
/// <param name="Urls">Its paths by language.</param>
/// <param name="ChangedUtc">When it changed; null where nobody knows.</param>
internal sealed record SitePage(IReadOnlyDictionary<string, string> Urls, DateTime? ChangedUtc);
