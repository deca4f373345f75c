using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Display;

namespace WipoMatch.Api.Rest;

/// <summary><c>/api/v1</c>: each list, and each thing of it.</summary>
internal static class RestEndpoints
{
    /// <summary>Where the lists are.</summary>
    public const string Root = "/api/v1";

    public static void MapRest(this IEndpointRouteBuilder routes)
    {
        var root = routes.MapGroup(Root).WithMetadata(new PublicDataAttribute());
        foreach (var list in RecordList.All)
        {
            root.MapGet(list.Name, (HttpContext http, RecordListQuery query, CancellationToken cancellationToken) =>
                query.ListAsync(list, http.Request.Query, cancellationToken));
            root.MapGet(list.Name + "/{id}", (string id, HttpContext http, RecordListQuery query, CancellationToken cancellationToken) =>
                query.ItemAsync(list, id, http.Request.Query, cancellationToken));
        }

        root.MapGet(SuggestionQuery.Name, (HttpContext http, SuggestionQuery query, CancellationToken cancellationToken) =>
            query.ListAsync(http.Request.Query, cancellationToken));
        foreach (var list in VocabularyList.All)
        {
            root.MapGet(list.Name, (HttpContext http, VocabularyQuery query) => query.List(list, http.Request.Query));
            root.MapGet(list.Name + "/{id}", (string id, HttpContext http, VocabularyQuery query) => query.Item(list, id, http.Request.Query));
        }
    }
}
