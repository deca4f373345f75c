using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>Reads JSON from a site as a program does, and changes what it reads.</summary>
internal static class ApiReader
{
    public static async Task<JsonObject> GetJsonAsync(this SiteFixture site, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{path} answered {(int)response.StatusCode} instead of {(int)expected}: {text}");
        Assert.Equal(
            expected == HttpStatusCode.OK ? "application/json" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(text)!.AsObject();
    }

    /// <summary>Sends a request with headers of one's own.</summary>
    public static Task<HttpResponseMessage> SendAsync(this SiteFixture site, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return site.Client.SendAsync(request);
    }

    /// <summary>All items of a list, page after page.</summary>
    public static async Task<List<JsonObject>> GetAllAsync(this SiteFixture site, string path, Func<int, Task>? betweenPages = null)
    {
        var items = new List<JsonObject>();
        string? next = null;
        for (var page = 0; page == 0 || next is not null; page++)
        {
            if (page > 0 && betweenPages is not null)
            {
                await betweenPages(page);
            }

            var answer = await site.GetJsonAsync(next is null ? path : $"{path}&cursor={next}");
            items.AddRange(answer.Items());
            next = answer["next"]?.GetValue<string>();
            Assert.True(page < 200, "The list does not end.");
        }

        return items;
    }

    public static IEnumerable<JsonObject> Items(this JsonObject answer) => answer["items"]!.AsArray().Select(item => item!.AsObject());

    public static IEnumerable<string> Ids(this IEnumerable<JsonObject> items) => items.Select(item => item["id"]!.GetValue<string>());

    public static string Text(this JsonObject item, string key) => item[key]!.GetValue<string>();

    /// <summary>Changes the title of a published thing and publishes it.</summary>
    public static Task RetitleAsync(this SiteFixture site, string exchangeId, string title) => site.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var id = services.GetRequiredService<ICatalog>().Current.FindByExchangeId(exchangeId)!.ContentItemId;
        var item = (await content.GetAsync(id))!;
        await content.PublishAsync(item.Titled(title));
    });

    /// <summary>Takes a published thing down.</summary>
    public static Task TakeDownAsync(this SiteFixture site, string exchangeId) => site.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var id = services.GetRequiredService<ICatalog>().Current.FindByExchangeId(exchangeId)!.ContentItemId;
        await content.UnpublishAsync((await content.GetAsync(id))!);
    });
}
