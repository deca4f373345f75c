using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Partnerships.Contracts;
using WipoMatch.Partnerships.ViewModels;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Queries;

/// <summary>How many countries take part in this biennium and took part in the last, with the list behind each number.</summary>
public sealed class BienniumFigures(
    InitiativeFinder finder, IContentLinks links, ITaxonomies taxonomies, ISiteService site, IStringLocalizer<Texts> localizer)
{
    /// <summary>The two figures, this biennium first.</summary>
    /// <param name="mode">A mode, or null for all initiatives.</param>
    /// <param name="initiatives">The initiatives.</param>
    public IReadOnlyList<BienniumFigure> Count(string? mode, IReadOnlyList<CatalogSet> initiatives)
    {
        var current = Biennium.Of(site.Today);
        return [Count(mode, initiatives, current), Count(mode, initiatives, current.Previous)];
    }

    /// <summary>How many initiatives have no dates.</summary>
    /// <param name="initiatives">The initiatives.</param>
    public int Undated(IEnumerable<CatalogSet> initiatives) => initiatives.Count(set => PeriodOf(set) is null);

    private BienniumFigure Count(string? mode, IReadOnlyList<CatalogSet> initiatives, Biennium biennium)
    {
        var countries =
            from set in initiatives
            where PeriodOf(set) is { } period && period.Overlaps(biennium.First, biennium.Last)
            from code in set.Source.Values(FacetKeys.Country)
            group set by code into country
            select (Code: country.Key, Name: taxonomies.Label(TaxonomyAliases.Countries, country.Key), Sets: country.ToList());
        var rows = countries.OrderBy(country => country.Name, StringComparer.Create(SiteLanguages.Current.Culture, ignoreCase: false))
            .Select(country => new CountryRow(
                Markup.Link(country.Name, finder.ListUrl(mode, FacetKeys.Country, country.Code)), [.. country.Sets.Select(LinkTo)]))
            .ToList();
        var id = "countries-" + biennium.FirstYear;
        var years = biennium.ToString();
        return new BienniumFigure(id, years, new StatModel(
            rows.Count.ToString("N0", SiteLanguages.Current.Culture),
            localizer.Plural("CountriesTakingPart", rows.Count, years),
            rows.Count == 0 ? null : "#" + id), rows);
    }

    private IHtmlContent LinkTo(CatalogSet set)
    {
        var shown = set.For(SiteLanguages.Current.Code);
        return Markup.Link(shown.Title, links.Url(shown, SiteLanguages.Current.Code), shown.Language);
    }

    private InitiativePeriod? PeriodOf(CatalogSet set) =>
        InitiativeFacts.PeriodOf(set.Source, site.Today);
}
