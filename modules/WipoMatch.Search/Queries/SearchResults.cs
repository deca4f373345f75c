using WipoMatch.Catalog;

namespace WipoMatch.Search.Queries;

/// <summary>Search results outside of pages: things by rank, each with the item that fits best.</summary>
internal sealed class SearchResults(ITextSearch search, ICatalog catalog, IContentLinks links)
{
    /// <summary>Finds things.</summary>
    /// <param name="text">The question.</param>
    /// <param name="language">Its language.</param>
    /// <param name="type">The type in exchange records, or null for all.</param>
    /// <param name="top">How many at most.</param>
    public IReadOnlyList<SearchResult> Find(string text, string language, string? type, int top)
    {
        var found =
            from match in (search.Find(text, language)?.Scores ?? TextMatches.None).All
            let entry = catalog.Current.Find(match.Key)
            where entry is not null && (type is null || links.Routes[entry.ContentType].ExchangeType == type)
            group (Entry: entry, Score: match.Value) by entry.LocalizationSet into set
            let best = set.OrderByDescending(item => item.Score).ThenBy(item => item.Entry.ExchangeId, StringComparer.Ordinal).First()
            select best;
        var ranked = found.OrderByDescending(best => best.Score).ThenBy(best => best.Entry.ExchangeId, StringComparer.Ordinal);
        return
        [
            .. ranked.Take(top).Select((best, place) => new SearchResult(
                place + 1, best.Score, links.Routes[best.Entry.ContentType].ExchangeType, best.Entry, links.Url(best.Entry, best.Entry.Language))),
        ];
    }
}

/// <summary>A thing that was found.</summary>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Score">Larger is better.</param>
/// <param name="Type">The type in exchange records.</param>
/// <param name="Entry">The item that fits best.</param>
/// <param name="Url">Its address.</param>
internal sealed record SearchResult(int Rank, double Score, string Type, CatalogEntry Entry, string Url);
