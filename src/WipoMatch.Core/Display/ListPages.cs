using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Modules;
using WipoMatch.Search;

namespace WipoMatch.Core.Display;

/// <summary>Builds list pages.</summary>
internal sealed class ListPages(
    ICatalog catalog, ITextSearch search, ICardFactory cards, IFacetLabels labels, IEnumerable<IListFeeds> feeds, IFeatures features,
    ListNotes notes, IStringLocalizer<Texts> localizer) : IListPages
{
    private const int PageSize = 20;

    private static readonly HashSet<string> OpenAtFirst =
        new(StringComparer.Ordinal) { FacetKeys.Type, FacetKeys.Theme, FacetKeys.Region, FacetKeys.Support, FacetKeys.Modality, FacetKeys.Status, FacetKeys.Kind };

    // A vocabulary of hundreds of terms: the commonest are enough to choose from, and what was chosen stays to be taken away.
    private static readonly Dictionary<string, int> Longest = new(StringComparer.Ordinal) { [FacetKeys.Concept] = 10 };

    public ListPageModel Build(ListPageRequest request)
    {
        var query = ListQuery.Read(request.Path, request.Query, request.Facets, request.Sorts);
        var answer = query.Text.Length == 0 ? null : search.Find(query.Text, SiteLanguages.Current.Code);
        var asked = Ask(request, query, answer);
        var page = catalog.Current.Query(asked);
        var pageCount = Math.Max(1, (page.Total + PageSize - 1) / PageSize);
        var shown = Math.Min(query.Page, pageCount);
        if (shown != query.Page)
        {
            page = catalog.Current.Query(asked with { Skip = (shown - 1) * PageSize });
        }

        return new ListPageModel
        {
            Question = asked,
            Count = query.Text.Length > 0 ? localizer["CountFor", request.Count(page.Total), answer?.Corrected ?? query.Text] : request.Count(page.Total),
            Total = page.Total,
            Page = shown,
            PageCount = pageCount,
            Cards = [.. page.Items.Select(set => new ListCard(query.Text.Length == 0 ? Key(set, request) : null, () => Card(set, request, query, answer)))],
            Sets = page.Items,
            Facets = Facets(request, query, page),
            Pills = new PillsModel([.. Pills(query)], query.WithoutFilters()),
            Sort = new SortModel([.. Sorts(request, query)]),
            Search = new SearchBoxModel(request.Path, request.SearchLabel, query.Text, query.Hidden()),
            Pagination = new PaginationModel(shown, pageCount, query.WithPage),
            Feed = feeds.Where(source => features.IsEnabled(source.GetType()))
                .Select(source => source.UrlOf(request.Path, query.Text, query.Filters)).FirstOrDefault(url => url is not null),
            Empty = page.Total == 0 ? Empty(request, query, asked) : null,
            Notes = notes.Of(query, answer),
        };
    }

    private static CatalogQuery Ask(ListPageRequest request, ListQuery query, TextAnswer? answer) => new()
    {
        ContentTypes = request.ContentTypes,
        Language = SiteLanguages.Current.Code,
        Filters = query.Filters,
        Facets = request.Facets,
        Matches = answer?.Scores,
        Sort = query.Sort,
        Skip = (query.Page - 1) * PageSize,
        Take = PageSize,
    };

    private static string Key(CatalogSet set, ListPageRequest request) => (request.ShowKind ? "+" : "-") + set.Source.LocalizationSet;

    private CardModel Card(CatalogSet set, ListPageRequest request, ListQuery query, TextAnswer? answer)
    {
        var card = cards.Create(set, request.ShowKind);
        return answer is null ? card : card with
        {
            Passage = card.Summary is null ? null : search.Highlight(card.Summary, answer.Corrected ?? query.Text, card.Language),
            Reasons = ReasonsOf(set, answer),
        };
    }

    // An item that has the words in one of its languages needs no other reason.
    private static IReadOnlyList<string> ReasonsOf(CatalogSet set, TextAnswer answer)
    {
        var all = set.Entries.Select(entry => (entry.ContentItemId, Reasons: answer.Reasons(entry.ContentItemId))).ToList();
        var reasons = all.Find(one => one.Reasons.Count > 0).Reasons;
        return reasons is null || all.Exists(one => one.Reasons.Count == 0 && answer.Scores.Contains(one.ContentItemId)) ? [] : reasons;
    }

    private FacetsModel Facets(ListPageRequest request, ListQuery query, CatalogPage page) => new(
    [
        .. request.Facets
            .Select(key => new FacetGroup(key, labels.Heading(key), IsOpen(query, key), Options(query, key, page.Facets[key])))
            .Where(group => group.Options.Count > 0),
    ]);

    private static bool IsOpen(ListQuery query, string key) => OpenAtFirst.Contains(key) || query.Filters[key].Count > 0;

    private List<FacetOption> Options(ListQuery query, string key, IReadOnlyList<FacetCount> counts) =>
    [
        .. counts.Where((count, place) => place < Longest.GetValueOrDefault(key, int.MaxValue) || query.IsSelected(key, count.Value)).Select(count => new FacetOption(
            labels.Value(key, count.Value), count.Count, query.IsSelected(key, count.Value), query.Toggle(key, count.Value))),
    ];

    private IEnumerable<Pill> Pills(ListQuery query) =>
        from filter in query.Filters
        from value in filter.Value
        select new Pill(labels.Value(filter.Key, value), query.Toggle(filter.Key, value));

    private IEnumerable<MenuLink> Sorts(ListPageRequest request, ListQuery query)
    {
        var sorts = query.Text.Length > 0 ? request.Sorts.Prepend(CatalogSort.Relevance) : request.Sorts;
        return sorts.Select(sort => new MenuLink(localizer["Sort-" + sort], query.WithSort(sort), sort == query.Sort));
    }

    /// <summary>Ways out of an empty list, each with what it would give.</summary>
    private EmptyStateModel Empty(ListPageRequest request, ListQuery query, CatalogQuery asked)
    {
        var ways = new List<MenuLink>();
        foreach (var (key, value) in query.Filters.SelectMany(filter => filter.Value.Select(value => (filter.Key, value))))
        {
            AddWay(ways, localizer["Without", labels.Value(key, value)], query.Toggle(key, value), asked with { Filters = Without(asked.Filters, key, value) });
        }

        if (query.Text.Length > 0)
        {
            AddWay(ways, localizer["WithoutText", query.Text], query.WithoutText(), asked with { Matches = null });
        }

        if (ways.Count == 0 && (query.Text.Length > 0 || query.Filters.Any(filter => filter.Value.Count > 0)))
        {
            ways.Add(new MenuLink(localizer["ShowAll"], request.Path, false));
        }

        return ways.Count == 0 ? request.Empty : new EmptyStateModel(localizer["NothingFound"], localizer["NothingFoundText"], ways);
    }

    // A way that leads to nothing is none.
    private void AddWay(List<MenuLink> ways, string text, string url, CatalogQuery asked)
    {
        var total = catalog.Current.Query(asked with { Facets = [], Skip = 0, Take = 0 }).Total;
        if (total > 0)
        {
            ways.Add(new MenuLink(localizer["WayWithCount", text, total], url, false));
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Without(IReadOnlyDictionary<string, IReadOnlyList<string>> filters, string key, string value) =>
        filters.ToDictionary(
            filter => filter.Key, filter => filter.Key == key ? [.. filter.Value.Where(given => given != value)] : filter.Value, StringComparer.Ordinal);
}
