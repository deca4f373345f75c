using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Following.Searches;

/// <summary>A search as the address of a list, without its order and page; two that ask the same are equal.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Place">The path of the list below the language.</param>
/// <param name="Query">Words and filters in one order, without the question mark.</param>
public sealed record SearchAddress(string Language, string Place, string Query)
{
    /// <summary>So many characters of a query are kept; longer ones cannot be followed.</summary>
    public const int LongestQuery = 1500;

    /// <summary>The path of the search in everything.</summary>
    public const string Everything = "search";

    private const int LongestText = 200;

    private const int LongestValue = 64;

    private const int MostValues = 20;

    private static readonly string[] Keys = [.. FacetKeys.QueryKeys, FacetKeys.Status, FacetKeys.Kind];

    /// <summary>The address on this site.</summary>
    public string Url => Query.Length == 0 ? $"/{Language}/{Place}" : $"/{Language}/{Place}?{Query}";

    /// <summary>The words, or empty.</summary>
    public string Text => QueryHelpers.ParseQuery(Query).TryGetValue("q", out var text) ? text.ToString() : "";

    /// <summary>The values by key of those filters that have any, in display order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters
    {
        get
        {
            var pairs = QueryHelpers.ParseQuery(Query);
            return Keys.Where(pairs.ContainsKey).ToDictionary(key => key, key => (IReadOnlyList<string>)[.. pairs[key].OfType<string>()], StringComparer.Ordinal);
        }
    }

    /// <summary>Reads an address; null when it is none of a list, or too long.</summary>
    /// <param name="url">The path with its query.</param>
    /// <param name="links">Knows the lists.</param>
    public static SearchAddress? Read(string? url, IContentLinks links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var parts = (url ?? "").Split('?', 2);
        if (parts[0].Split('/') is not ["", var language, var place] || !SiteLanguages.IsKnown(language) || !IsList(place, links))
        {
            return null;
        }

        var query = Normalized(parts.Length > 1 ? parts[1] : "");
        return query.Length > LongestQuery ? null : new(language, place, query);
    }

    /// <summary>Whether a path is that of a list.</summary>
    /// <param name="place">The path below the language.</param>
    /// <param name="links">Knows the lists.</param>
    public static bool IsList(string place, IContentLinks links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return place == Everything || (place.Length > 0 && links.Routes.Values.Any(route => route.List == place));
    }

    private static string Normalized(string query)
    {
        var given = QueryHelpers.ParseQuery(query);
        var builder = new QueryBuilder();
        if (given.TryGetValue("q", out var typed) && typed.ToString().Trim() is { Length: > 0 } text)
        {
            builder.Add("q", text.Length > LongestText ? text[..LongestText] : text);
        }

        foreach (var key in Keys.Where(given.ContainsKey))
        {
            builder.Add(key, given[key].OfType<string>().Select(value => value.Trim()).Where(value => value.Length is > 0 and <= LongestValue)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostValues));
        }

        return builder.ToString().TrimStart('?');
    }
}
