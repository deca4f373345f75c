using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Reports.Contracts;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Api.Rest;

/// <summary>Themes, countries and figures as items.</summary>
internal sealed class Vocabularies(
    ITaxonomies taxonomies, ICountryGroups groups, ICatalog catalog, IContentLinks links, ISiteService site, IPageFrame frame, IPublishedFigures figures)
{
    private const string NoCountry = "XX";

    /// <summary>The themes in their order.</summary>
    public IEnumerable<VocabularyItem> Themes()
    {
        var counts = Counts(FacetKeys.Theme);
        return taxonomies.Get(TaxonomyAliases.Themes).Terms.Select(term => new VocabularyItem(term.Code, new JsonObject
        {
            ["code"] = term.Code,
            ["labels"] = VocabularyItem.InAllLanguages(term.LabelIn),
            ["definitions"] = VocabularyItem.InAllLanguages(language => term.Extras.GetValueOrDefault("Definition" + TermView.Suffix(language))),
            ["counts"] = Counted(counts, term.Code),
            ["url"] = Url($"themes/{term.Code}"),
        }));
    }

    /// <summary>The countries by code.</summary>
    public IEnumerable<VocabularyItem> Countries(ApiQuery query)
    {
        var counts = Counts(FacetKeys.Country);
        var wanted = new[] { query.Of(FacetKeys.Region), query.Of(FacetKeys.Group) }.Where(codes => codes.Count > 0).ToList();
        return taxonomies.Get(TaxonomyAliases.Countries).Terms
            .Where(term => term.Code != NoCountry)
            .OrderBy(term => term.Code, StringComparer.Ordinal)
            .Select(term => (Term: term, Groups: groups.GroupsOf(term.Code, site.Today)))
            .Where(country => wanted.TrueForAll(codes => codes.Any(code => country.Groups.Contains(code, StringComparer.Ordinal))))
            .Select(country => new VocabularyItem(country.Term.Code, new JsonObject
            {
                ["code"] = country.Term.Code,
                ["names"] = VocabularyItem.InAllLanguages(country.Term.LabelIn),
                ["groups"] = new JsonArray([.. country.Groups.Order(StringComparer.Ordinal).Select(code => (JsonNode)code)]),
                ["date"] = site.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["counts"] = Counted(counts, country.Term.Code),
                ["url"] = Url($"countries/{country.Term.Code}"),
            }));
    }

    /// <summary>The figures in their order; one without data is left out.</summary>
    public IEnumerable<VocabularyItem> Indicators(ApiQuery query)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = (SiteLanguages.Find(query.Language) ?? SiteLanguages.Find(SiteLanguages.Default)!).Culture;
        return figures.List().Select(figure => new VocabularyItem(figure.Code, new JsonObject
        {
            ["code"] = figure.Code,
            ["name"] = figure.Name,
            ["definition"] = figure.Definition,
            ["formula"] = figure.Formula,
            ["date"] = figure.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["value"] = figure.Value,
            ["unit"] = figure.Unit,
            ["parts"] = new JsonArray([.. figure.Parts.Select(part => new JsonObject { ["code"] = part.Code, ["name"] = part.Name, ["value"] = part.Value })]),
            ["url"] = new Uri(frame.Origin, figure.Url).AbsoluteUri,
        }));
    }

    /// <summary>How many things a list has.</summary>
    public int Count(VocabularyList list)
    {
        // Figures set the culture of what follows; a page that counts them keeps its own.
        var culture = CultureInfo.CurrentUICulture;
        var count = list.Items(this, ApiQuery.Empty).Count();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        return count;
    }

    private string Url(string path) => new Uri(frame.Origin, $"/{SiteLanguages.Default}/{path}").AbsoluteUri;

    private static JsonObject Counted(IEnumerable<(string List, IReadOnlyDictionary<string, int> Counts)> lists, string code) =>
        new(lists.Select(list => KeyValuePair.Create(list.List, (JsonNode?)list.Counts.GetValueOrDefault(code))));

    private List<(string List, IReadOnlyDictionary<string, int> Counts)> Counts(string facet) =>
    [
        .. RecordList.All.Where(list => list.Filters.Contains(facet)).Select(list => (list.Name, (IReadOnlyDictionary<string, int>)catalog.Current
            .Query(new CatalogQuery { ContentTypes = list.ContentTypes(links), Language = SiteLanguages.Default, Facets = [facet], Take = 0 })
            .Facets[facet].ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal))),
    ];
}
