using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Rest;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Search;

namespace WipoMatch.Api.Feeds;

/// <summary>What a feed tells: the newest changes of a list, in the reader's language where there is a text in it.</summary>
internal sealed class FeedQuery(ICatalog catalog, IContentLinks links, ITextSearch search, IListFeeds feeds)
{
    private const int Most = 30;
    private const int MostValues = 20;
    private const int LongestValue = 64;

    /// <summary>The newest changes first. Like the list, a feed leaves out what makes no sense in its query.</summary>
    public FeedContent Find(RecordList list, IQueryCollection given)
    {
        var language = SiteLanguages.Current.Code;
        var text = given["q"].ToString().Trim();
        text = text.Length > ApiParameters.LongestText ? text[..ApiParameters.LongestText] : text;
        var filters = ListFeeds.Keys(list).ToDictionary(key => key, key => Values(given, key), StringComparer.Ordinal);
        var found = catalog.Current.Query(new CatalogQuery
        {
            ContentTypes = list.ContentTypes(links),
            Language = language,
            Filters = filters,
            Matches = text.Length == 0 ? null : search.Find(text, language)?.Scores,
            Sort = CatalogSort.Newest,
            Take = int.MaxValue,
        });
        var path = $"/{language}/{list.Name}";
        var self = feeds.UrlOf(path, text, filters)!;
        return new FeedContent(
            self,
            path + (self.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? self[query..] : ""),
            [.. found.Items.OrderByDescending(set => set.ChangedUtc).ThenBy(set => set.Source.ExchangeId, StringComparer.Ordinal).Take(Most)]);
    }

    private static IReadOnlyList<string> Values(IQueryCollection given, string key) =>
    [
        .. given[key].OfType<string>().Select(value => value.Trim())
            .Where(value => value.Length is > 0 and <= LongestValue).Distinct(StringComparer.Ordinal).Take(MostValues),
    ];
}

/// <summary>What a feed tells.</summary>
/// <param name="Self">Its own path with its query.</param>
/// <param name="List">The path of the list with its query.</param>
/// <param name="Sets">The things, newest change first.</param>
internal sealed record FeedContent(string Self, string List, IReadOnlyList<CatalogSet> Sets);
