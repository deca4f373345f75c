using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using WipoMatch.Catalog;

namespace WipoMatch.Core.Display;

/// <summary>A list's query string: what it asks, and the addresses of lists that ask something else.</summary>
internal sealed class ListQuery
{
    /// <summary>How many characters of a question count.</summary>
    public const int LongestText = 200;

    private const int MostValues = 20;

    private readonly string _path;
    private readonly Dictionary<string, (string Before, string After)> _around = new(StringComparer.Ordinal);

    private ListQuery(string path) => _path = path;

    public string Text { get; private init; } = "";

    public bool IsTextCut { get; private init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; }

    public CatalogSort Sort { get; private init; }

    public int Page { get; private init; } = 1;

    /// <summary>Reads a query string; anything that makes no sense is left out.</summary>
    public static ListQuery Read(string path, IQueryCollection query, IReadOnlyList<string> facets, IReadOnlyList<CatalogSort> sorts)
    {
        var (text, signs) = FieldSigns.Split(query["q"].ToString().Trim(), facets);
        var isSort = Enum.TryParse<CatalogSort>(query["sort"].ToString(), ignoreCase: true, out var sort) && sorts.Contains(sort);
        return new ListQuery(path)
        {
            Text = text.Length > LongestText ? text[..LongestText] : text,
            IsTextCut = text.Length > LongestText,
            Filters = facets.ToDictionary(key => key, key => Values(query, key, signs), StringComparer.Ordinal),
            Sort = isSort ? sort : text.Length > 0 ? CatalogSort.Relevance : sorts.FirstOrDefault(CatalogSort.Relevance),
            Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
        };
    }

    public bool IsSelected(string key, string value) => Filters.TryGetValue(key, out var values) && values.Contains(value, StringComparer.Ordinal);

    /// <summary>The list with a value added, or removed when it is selected.</summary>
    public string Toggle(string key, string value)
    {
        var (before, after) = Around(key);
        var own = IsSelected(key, value) ? Pairs(key, Filters[key].Where(given => given != value)) : Pairs(key, Filters[key]) + Pair(key, value);
        return Address(before + own + after);
    }

    public string WithPage(int page) => Url(Filters.Keys, Text, Sort, page);

    public string WithSort(CatalogSort sort) => Url(Filters.Keys, Text, sort, 1);

    public string WithText(string text) => Url(Filters.Keys, text, Sort, 1);

    public string WithoutText() => Url(Filters.Keys, "", CatalogSort.Relevance, 1);

    public string WithoutFilters() => Url([], Text, Sort, 1);

    /// <summary>The filters as hidden fields of the search form.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Hidden() =>
        [.. Filters.SelectMany(filter => filter.Value.Select(value => KeyValuePair.Create(filter.Key, value)))];

    // A page offers a hundred addresses that differ in one filter, so what stands before and after it is made once.
    private (string Before, string After) Around(string key)
    {
        if (!_around.TryGetValue(key, out var around))
        {
            var keys = Filters.Keys.ToList();
            var place = keys.IndexOf(key);
            around = (Pair("q", Text) + Selected(keys[..place]), Selected(keys[(place + 1)..]) + SortPair(Text, Sort));
            _around.Add(key, around);
        }

        return around;
    }

    private string Url(IEnumerable<string> filters, string text, CatalogSort sort, int page) => Address(
        Pair("q", text) + Selected(filters) + SortPair(text, sort) + Pair("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : ""));

    private string Selected(IEnumerable<string> keys) => string.Concat(keys.Select(key => Pairs(key, Filters[key])));

    private string Address(string pairs) => pairs.Length == 0 ? _path : string.Concat(_path, "?", pairs.AsSpan(1));

    private static string SortPair(string text, CatalogSort sort) =>
        sort != CatalogSort.Relevance && (text.Length > 0 || sort != CatalogSort.Newest) ? Pair("sort", sort.ToString().ToLowerInvariant()) : "";

    private static string Pairs(string key, IEnumerable<string> values) => string.Concat(values.Select(value => Pair(key, value)));

    private static string Pair(string key, string value) =>
        value.Length == 0 ? "" : $"&{UrlEncoder.Default.Encode(key)}={UrlEncoder.Default.Encode(value)}";

    private static IReadOnlyList<string> Values(IQueryCollection query, string key, IReadOnlyList<KeyValuePair<string, string>> signs) =>
    [
        .. query[key].OfType<string>().Concat(signs.Where(sign => sign.Key == key).Select(sign => sign.Value)).Select(value => value.Trim())
            .Where(value => value.Length is > 0 and <= 64).Distinct(StringComparer.Ordinal).Take(MostValues),
    ];
}
