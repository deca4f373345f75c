using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Partnerships.Contracts;
using WipoMatch.Partnerships.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Queries;

/// <summary>Draws initiatives on the map: a dot for each country, a line from each beneficiary to each country that gives, and the same as a table.</summary>
public sealed class InitiativeMaps(ITaxonomies taxonomies, IContentLinks links, IStringLocalizer<Texts> localizer)
{
    private static readonly string[] Giving = ["provider", "pivotal", "facilitating"];

    /// <summary>The map.</summary>
    /// <param name="id">A unique id on the page.</param>
    /// <param name="initiatives">What to draw.</param>
    /// <param name="tableUrl">Where the same data stands as a table, or null.</param>
    public MapModel Draw(string id, IReadOnlyList<CatalogEntry> initiatives, string? tableUrl)
    {
        var points = initiatives.SelectMany(entry => entry.Values(FacetKeys.Country)).Distinct(StringComparer.Ordinal)
            .Select(code => (Code: code, Point: Place(code))).Where(place => place.Point is not null)
            .ToDictionary(place => place.Code, place => place.Point!, StringComparer.Ordinal);
        var arcs =
            from entry in initiatives
            let modality = entry.Value(FacetKeys.Modality) ?? DerivedModes.Other
            from beneficiary in InitiativeFacts.CountriesOf(entry, "beneficiary")
            from giver in Giving.SelectMany(role => InitiativeFacts.CountriesOf(entry, role))
            where beneficiary != giver && points.ContainsKey(beneficiary) && points.ContainsKey(giver)
            select (From: giver, To: beneficiary, Modality: modality);
        return new MapModel(
            id,
            localizer["MapTitle"],
            localizer["MapDescription", localizer.Plural("CountriesCount", points.Count), localizer.Plural("InitiativesCount", initiatives.Count)],
            [.. points.OrderBy(point => point.Key, StringComparer.Ordinal).Select(point => point.Value)],
            [.. arcs.Distinct().Select(arc => new MapArc(points[arc.From], points[arc.To], arc.Modality))],
            tableUrl);
    }

    /// <summary>The table beside the map: a row for each initiative.</summary>
    /// <param name="initiatives">The initiatives.</param>
    public IReadOnlyList<LinkRow> Table(IEnumerable<CatalogSet> initiatives) =>
    [
        .. from set in initiatives
           let shown = set.For(SiteLanguages.Current.Code)
           select new LinkRow(
               Markup.Link(shown.Title, links.Url(shown, SiteLanguages.Current.Code), shown.Language),
               taxonomies.Label(TaxonomyAliases.Modalities, set.Source.Value(FacetKeys.Modality) ?? DerivedModes.Other),
               Names(InitiativeFacts.CountriesOf(set.Source, "beneficiary")),
               Names(Giving.SelectMany(role => InitiativeFacts.CountriesOf(set.Source, role)))),
    ];

    /// <summary>Names of countries in one sentence.</summary>
    /// <param name="codes">Their codes.</param>
    public string Names(IEnumerable<string> codes) => string.Join(
        localizer["ListSeparator"],
        codes.Distinct(StringComparer.Ordinal).Select(code => taxonomies.Label(TaxonomyAliases.Countries, code))
            .Order(StringComparer.Create(SiteLanguages.Current.Culture, ignoreCase: false)));

    private MapPoint? Place(string code) =>
        taxonomies.Get(TaxonomyAliases.Countries).ByCode(code) is { } term &&
        term.Numbers.TryGetValue("MapX", out var x) && term.Numbers.TryGetValue("MapY", out var y)
            ? new MapPoint(term.Label, x, y, null)
            : null;
}
