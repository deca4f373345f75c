using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Queries;

/// <summary>Counts of initiatives as bars; each bar leads to the list that it counts.</summary>
public sealed class CooperationCharts(InitiativeFinder finder, IFacetLabels labels, ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>The facets that have a chart.</summary>
    public static IReadOnlyList<string> Facets { get; } = [FacetKeys.Modality, FacetKeys.Theme, FacetKeys.Region, FacetKeys.Status];

    /// <summary>The charts that have something to show.</summary>
    /// <param name="mode">A mode, or null for all initiatives.</param>
    /// <param name="page">The initiatives with <see cref="Facets"/> counted.</param>
    public IReadOnlyList<BarChartModel> Draw(string? mode, CatalogPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return
        [
            .. Facets.Where(key => (key != FacetKeys.Modality || mode is null or "ppp") && page.Facets[key].Count > 0)
                .Select(key => new BarChartModel(
                    "chart-" + key, localizer["Chart-" + key], labels.Heading(key), localizer["Initiatives"], Bars(mode, key, page.Facets[key]))),
        ];
    }

    private List<Bar> Bars(string? mode, string key, IReadOnlyList<FacetCount> counts) =>
    [
        .. counts.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal).Select(count => new Bar(
            labels.Value(key, count.Value),
            count.Count,
            count.Count.ToString("N0", SiteLanguages.Current.Culture),
            ColourOf(key, count.Value),
            finder.ListUrl(mode, key, count.Value))),
    ];

    private string ColourOf(string key, string value) => key == FacetKeys.Theme
        ? taxonomies.Get(TaxonomyAliases.Themes).ByCode(value)?.Extras.GetValueOrDefault("Color") ?? "other"
        : "ipm";
}
