using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Api.Rest;
using WipoMatch.Display;

namespace WipoMatch.Api.Feeds;

/// <summary><c>/{lang}/{list}/feed.atom</c> for each list of records.</summary>
internal static class FeedEndpoints
{
    public const string MediaType = "application/atom+xml";

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        foreach (var list in RecordList.All)
        {
            routes.MapGet($"/{{lang:lang}}/{list.Name}/{ListFeeds.FileName}", (HttpContext http, FeedQuery query, AtomWriter writer) =>
                new TextAnswer(writer.Write(list, query.Find(list, http.Request.Query)), MediaType)).WithMetadata(new PublicDataAttribute());
        }
    }
}
