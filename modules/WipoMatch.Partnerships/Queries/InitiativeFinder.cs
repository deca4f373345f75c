using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Partnerships.Queries;

/// <summary>Finds initiatives.</summary>
public sealed class InitiativeFinder(ICatalog catalog, IContentLinks links)
{
    /// <summary>The initiative at an address in the current language, or null.</summary>
    /// <param name="slug">The last part of the address, current or former.</param>
    public FoundInitiative? Find(string slug)
    {
        var language = SiteLanguages.Current.Code;
        var set = catalog.Current.FindBySlug(links.Routes[ContentTypes.Initiative].List, language, slug);
        if (set is null || set.Source.ContentType != ContentTypes.Initiative)
        {
            return null;
        }

        var shown = set.For(language);
        return new FoundInitiative(set, shown, shown.Slug == slug ? null : links.Url(shown, language));
    }

    /// <summary>All initiatives, or those of a mode, newest first, with facets counted as their list counts them.</summary>
    /// <param name="mode">A code of the taxonomy of modalities, or null for all.</param>
    /// <param name="facets">The facets to count.</param>
    public CatalogPage All(string? mode, params IReadOnlyList<string> facets) => catalog.Current.Query(new CatalogQuery
    {
        ContentTypes = [ContentTypes.Initiative],
        Language = SiteLanguages.Current.Code,
        Filters = mode is null ? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) : Filter(mode),
        Facets = facets,
        Sort = CatalogSort.Newest,
        Take = int.MaxValue,
    });

    /// <summary>The list of initiatives, filtered.</summary>
    /// <param name="mode">A mode, or null.</param>
    /// <param name="key">A further query key, or null.</param>
    /// <param name="value">Its value.</param>
    public string ListUrl(string? mode, string? key = null, string value = "")
    {
        var filters = (mode is null ? [] : Filter(mode).Select(filter => (filter.Key, Value: filter.Value[0]))).ToList();
        if (key is not null && !filters.Exists(filter => filter.Key == key))
        {
            filters.Add((key, value));
        }

        var path = $"/{SiteLanguages.Current.Code}/{links.Routes[ContentTypes.Initiative].List}";
        return filters.Count == 0 ? path : path + "?" + string.Join('&', filters.Select(filter => $"{filter.Key}={Uri.EscapeDataString(filter.Value)}"));
    }

    private static Dictionary<string, IReadOnlyList<string>> Filter(string mode) => new(StringComparer.Ordinal)
    {
        [mode == "ppp" ? FacetKeys.Ppp : FacetKeys.Modality] = [mode == "ppp" ? "true" : mode],
    };
}

/// <summary>What stands at an address.</summary>
/// <param name="Set">The initiative.</param>
/// <param name="Shown">The item for the reader: in the reader's language, else the source.</param>
/// <param name="MovedTo">The proper address when the one asked for is a former one or that of another language; else null.</param>
public sealed record FoundInitiative(CatalogSet Set, CatalogEntry Shown, string? MovedTo);
