using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Search.Models;
using WipoMatch.Taxonomies;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Queries;

/// <summary>Builds the search page: results when something is asked, else ways to begin.</summary>
public sealed class SearchPageQuery(
    IListPages lists, ITextSearch search, ITaxonomies taxonomies, IContentLinks links, IStringLocalizer<Texts> texts)
{
    private const int Examples = 6;

    private static readonly string[] Facets =
    [
        FacetKeys.Type, FacetKeys.Theme, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Modality,
        FacetKeys.Support, FacetKeys.Sdg, FacetKeys.IpField, FacetKeys.Concept, FacetKeys.Year, FacetKeys.Language,
    ];

    /// <summary>Builds the page for a query string; any query string gives a page.</summary>
    public SearchPageModel Build(IQueryCollection query)
    {
        var path = $"/{SiteLanguages.Current.Code}/search";
        var typed = query["q"].ToString().Trim();
        var hasWords = AnalyzerSet.For(SiteLanguages.Current.Code).Analyze(typed).Count > 0;
        var isFiltered = Facets.Any(key => query[key].Any(value => !string.IsNullOrWhiteSpace(value)));
        return hasWords || isFiltered ? Results(path, query) : Start(path, typed.Length > 0);
    }

    private SearchPageModel Results(string path, IQueryCollection query)
    {
        var list = lists.Build(new ListPageRequest
        {
            Path = path,
            Query = query,
            ContentTypes = [.. links.Routes.Keys],
            Facets = Facets,
            SearchLabel = texts["SearchLabel"],
            Count = count => texts.Plural("Results", count),
            Empty = new EmptyStateModel(texts["NothingYet"], texts["NothingYetText"], [new MenuLink(texts["BeginAgain"], path, false)]),
            ShowKind = true,
        });
        var asked = list.Search.Query;
        return new SearchPageModel
        {
            Title = string.IsNullOrEmpty(asked) ? texts["Search"] : texts["SearchFor", asked],
            Search = list.Search,
            List = list,
        };
    }

    private SearchPageModel Start(string path, bool isWithoutWords) => new()
    {
        Title = texts["Search"],
        Search = new SearchBoxModel(path, texts["SearchLabel"], null, []),
        Note = isWithoutWords ? new NoteModel(texts["NoWords"], []) : null,
        Examples = [.. Questions().Select(question => new MenuLink(question, path + QueryString.Create("q", question), false))],
        Themes =
        [
            .. taxonomies.Get(TaxonomyAliases.Themes).Terms.Select(term => new SearchTheme(
                term.Label, term.Definition, term.Extras.GetValueOrDefault("Color") ?? "other", path + QueryString.Create(FacetKeys.Theme, term.Code))),
        ],
    };

    /// <summary>Examples of questions; only those that find something.</summary>
    private IEnumerable<string> Questions() =>
        from number in Enumerable.Range(1, Examples)
        let question = texts[$"Example{number}"].Value
        where search.Find(question, SiteLanguages.Current.Code) is { Scores.Count: > 0 }
        select question;
}
