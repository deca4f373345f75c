using Microsoft.AspNetCore.Http.Extensions;
using WipoMatch.Api.Rest;
using WipoMatch.Catalog;
using WipoMatch.Display;

namespace WipoMatch.Api.Feeds;

/// <summary>The feeds of the five lists of records; they keep the filters of the list.</summary>
internal sealed class ListFeeds : IListFeeds
{
    /// <summary>The last part of the address of each feed.</summary>
    public const string FileName = "feed.atom";

    /// <summary>The query keys that a feed keeps.</summary>
    public static IEnumerable<string> Keys(RecordList list) => list.Filters.Append(FacetKeys.Language);

    public string? UrlOf(string path, string text, IReadOnlyDictionary<string, IReadOnlyList<string>> filters)
    {
        var list = RecordList.All.FirstOrDefault(list => path.EndsWith("/" + list.Name, StringComparison.Ordinal));
        if (list is null)
        {
            return null;
        }

        var query = new QueryBuilder();
        if (text.Length > 0)
        {
            query.Add("q", text);
        }

        foreach (var key in Keys(list))
        {
            query.Add(key, filters.GetValueOrDefault(key) ?? []);
        }

        return $"{path}/{FileName}{query.ToQueryString()}";
    }
}
