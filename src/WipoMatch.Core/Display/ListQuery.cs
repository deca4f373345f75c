using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using WipoMatch.Catalog;

namespace WipoMatch.Core.Display;

/// <summary>A list's query string: what it asks, and the addresses of lists that ask something else.</summary>
internal sealed class ListQuery
{
    /// <summary>How many characters of a question count.</summary>
    public const int LongestText = 200;

    private const int MostValues = 20;

    private readonly string _path;

    private ListQuery(string path) => _path = path;

    public string Text { get; private init; } = "";

    public bool IsTextCut { get; private init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; }

    public CatalogSort Sort { get; private init; }

    public int Page { get; private init; } = 1;

    /// <summary>Reads a query string; anything that makes no sense is left out.</summary>
    public static ListQuery Read(string path, IQueryCollection query, IReadOnlyList<string> facets, IReadOnlyList<CatalogSort> sorts)
    {
        var text = query["q"].ToString().Trim();
        var isSort = Enum.TryParse<CatalogSort>(query["sort"].ToString(), ignoreCase: true, out var sort) && sorts.Contains(sort);
        return new ListQuery(path)
        {
            Text = text.Length > LongestText ? text[..LongestText] : text,
            IsTextCut = text.Length > LongestText,
            Filters = facets.ToDictionary(key => key, key => Values(query, key), StringComparer.Ordinal),
            Sort = isSort ? sort : text.Length > 0 ? CatalogSort.Relevance : sorts.FirstOrDefault(CatalogSort.Relevance),
            Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
        };
    }

    public bool IsSelected(string key, string value) => Filters.TryGetValue(key, out var values) && values.Contains(value, StringComparer.Ordinal);

    /// <summary>The list with a value added, or removed when it is selected.</summary>
    public string Toggle(string key, string value) => Url(
        Filters.Select(filter => (filter.Key, filter.Key == key && IsSelected(key, value)
            ? filter.Value.Where(given => given != value)
            : filter.Key == key ? filter.Value.Append(value) : filter.Value)),
        Text, Sort, 1);

    public string WithPage(int page) => Url(Selected(), Text, Sort, page);

    public string WithSort(CatalogSort sort) => Url(Selected(), Text, sort, 1);

    public string WithoutText() => Url(Selected(), "", CatalogSort.Relevance, 1);

    public string WithoutFilters() => Url([], Text, Sort, 1);

    /// <summary>The filters as hidden fields of the search form.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Hidden() =>
        [.. Filters.SelectMany(filter => filter.Value.Select(value => KeyValuePair.Create(filter.Key, value)))];

    private IEnumerable<(string Key, IEnumerable<string> Values)> Selected() =>
        Filters.Select(filter => (filter.Key, (IEnumerable<string>)filter.Value));

    private string Url(IEnumerable<(string Key, IEnumerable<string> Values)> filters, string text, CatalogSort sort, int page)
    {
        var query = new QueryBuilder();
        if (text.Length > 0)
        {
            query.Add("q", text);
        }

        foreach (var (key, values) in filters)
        {
            foreach (var value in values)
            {
                query.Add(key, value);
            }
        }

        if (sort != CatalogSort.Relevance && (text.Length > 0 || sort != CatalogSort.Newest))
        {
            query.Add("sort", sort.ToString().ToLowerInvariant());
        }

        if (page > 1)
        {
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        }

        return _path + query.ToQueryString();
    }

    private static IReadOnlyList<string> Values(IQueryCollection query, string key) =>
    [
        .. query[key].OfType<string>().Select(value => value.Trim())
            .Where(value => value.Length is > 0 and <= 64).Distinct(StringComparer.Ordinal).Take(MostValues),
    ];
}
