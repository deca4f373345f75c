using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Items;
using WipoMatch.Catalog;
using WipoMatch.Http;
using WipoMatch.Localization;
using WipoMatch.Search;

namespace WipoMatch.Api.Rest;

/// <summary>Answers questions for lists of records, and for one record.</summary>
internal sealed class RecordListQuery(ICatalog catalog, IContentLinks links, ITextSearch search, RecordItems items, ApiParameters parameters)
{
    private const char Ascending = 'a';
    private const char Descending = 'd';

    /// <summary>A part of a list.</summary>
    public async Task<IResult> ListAsync(RecordList list, IQueryCollection given, CancellationToken cancellationToken)
    {
        var (query, problem) = ApiQuery.Read(given, parameters.Of(list));
        var order = query.UpdatedSince is null ? Descending : Ascending;
        if (problem is null && query.After is { } after && (after.Order != order || Instants.Read(after.Key) is null))
        {
            problem = ApiQuery.Wrong(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["cursor"] = ["It belongs to another question. Give all other parameters as they were, or leave it out to begin."],
            });
        }

        return problem is not null ? problem : new TextAnswer((await PageAsync(list, query, order, cancellationToken)).Write());
    }

    /// <summary>A record.</summary>
    public async Task<IResult> ItemAsync(RecordList list, string id, IQueryCollection given, CancellationToken cancellationToken)
    {
        var (_, problem) = ApiQuery.Read(given, []);
        if (problem is not null)
        {
            return problem;
        }

        var entry = catalog.Current.FindByExchangeId(id);
        if (entry is null || links.Routes[entry.ContentType].ExchangeType != list.Type ||
            await items.WriteAsync([entry], cancellationToken) is not [var item])
        {
            return new Problem(StatusCodes.Status404NotFound, $"No published {list.Type} has the id {ApiParameter.Show(id)}.");
        }

        return new TextAnswer(item, modifiedUtc: catalog.Current.FindSet(entry.LocalizationSet)?.ChangedUtc);
    }

    private async Task<ItemPage> PageAsync(RecordList list, ApiQuery query, char order, CancellationToken cancellationToken)
    {
        var since = query.UpdatedSince ?? DateTime.MinValue;
        var hits = Find(list, query)
            .Select(set => new Hit(set.ChangedUtc, query.Language is null ? set.Source : set.In(query.Language)!))
            .Where(hit => hit.Updated >= since)
            .ToList();
        var comparer = order == Ascending ? Comparer<Hit>.Create(OldestFirst) : Comparer<Hit>.Create((one, other) => OldestFirst(other, one));
        var rest = query.After is { } after ? hits.Where(hit => comparer.Compare(hit, new Hit(Instants.Read(after.Key)!.Value, after.Id)) > 0) : hits;
        var shown = rest.Order(comparer).Take(query.Limit + 1).ToList();
        var page = shown.Take(query.Limit).ToList();
        var written = await items.WriteAsync([.. page.Select(hit => hit.Entry!)], cancellationToken);
        return new ItemPage(
            written, hits.Count, shown.Count > page.Count ? new Cursor(order, Instants.Write(page[^1].Updated), page[^1].Id).Write() : null);
    }

    private IReadOnlyList<CatalogSet> Find(RecordList list, ApiQuery query)
    {
        var language = query.Language ?? SiteLanguages.Default;
        var filters = list.Filters.ToDictionary(key => key, query.Of, StringComparer.Ordinal);
        filters[FacetKeys.Language] = query.Language is null ? [] : [query.Language];
        return catalog.Current.Query(new CatalogQuery
        {
            ContentTypes = list.ContentTypes(links),
            Language = language,
            Filters = filters,
            Matches = query.Text is null ? null : search.Find(query.Text, language)?.Scores,
            Sort = CatalogSort.Newest,
            Take = int.MaxValue,
        }).Items;
    }

    private static int OldestFirst(Hit one, Hit other)
    {
        var order = one.Updated.CompareTo(other.Updated);
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }

    private readonly record struct Hit(DateTime Updated, string Id, CatalogEntry? Entry = null)
    {
        public Hit(DateTime updated, CatalogEntry entry)
            : this(updated, entry.ExchangeId, entry)
        {
        }
    }
}
