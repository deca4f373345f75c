using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Core.Features;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>What programs see of changes, on each database.</summary>
public sealed class ApiChangesTests(ApiSites sites) : IClassFixture<ApiSites>
{
    [Theory, OnBothDatabases]
    public async Task ReadPages_WhileThingsChange_NeitherSkipsNorRepeatsTheOthers(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var before = (await site.GetAllAsync("/api/v1/offers?limit=100")).Ids().ToList();
        var (changed, gone) = (before[^1], before[^2]);

        var read = (await site.GetAllAsync("/api/v1/offers?limit=4", async page =>
        {
            if (page == 1)
            {
                await site.RetitleAsync(changed, "An offer that changed while it was read");
                await site.RetitleAsync(before[0], "An offer that changed after it was read");
                await site.TakeDownAsync(gone);
            }
        })).Ids().ToList();

        Assert.Equal(before.Where(id => id != changed && id != gone), read.Where(id => id != changed));
    }

    [Theory, OnBothDatabases]
    public async Task KeepCopy_ByUpdatedSince_MissesNothing(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var copy = (await site.GetAllAsync("/api/v1/needs?limit=5&updatedSince=2000-01-01T00:00:00Z")).ToDictionary(item => item.Text("id"), StringComparer.Ordinal);
        var since = copy.Values.Select(item => item.Text("updated")).Max(StringComparer.Ordinal)!;
        foreach (var id in copy.Keys.Order(StringComparer.Ordinal).Take(3))
        {
            await site.RetitleAsync(id, "Changed after the first copy");
        }

        var news = await site.GetAllAsync($"/api/v1/needs?limit=2&updatedSince={since}");

        Assert.Equal(
            copy.Keys.Order(StringComparer.Ordinal).Take(3),
            news.Where(item => item.Text("title") == "Changed after the first copy").Ids().Order(StringComparer.Ordinal));
        Assert.All(news, item => Assert.True(string.CompareOrdinal(item.Text("updated"), since) >= 0));
    }

    [Theory, OnBothDatabases]
    public async Task Publish_DraftThatIsOlderThanTheLastCopy_ComesAsAChange(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var id = (await site.GetAllAsync("/api/v1/organizations?limit=100")).Ids().First();
        var draft = await DraftAsync(site, id, "A draft that nobody sees");
        Assert.DoesNotContain("nobody sees", await TextAsync(site, $"/api/v1/organizations/{id}"), StringComparison.Ordinal);
        await site.RetitleAsync((await site.GetAllAsync("/api/v1/organizations?limit=100")).Ids().Last(), "Another organization");
        var since = (await site.GetJsonAsync("/api/v1/organizations?limit=1")).Items().Single().Text("updated");

        await site.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            await content.PublishAsync((await content.GetAsync(draft, VersionOptions.Latest))!);
        });

        Assert.Contains(id, (await site.GetAllAsync($"/api/v1/organizations?limit=100&updatedSince={since}")).Ids());
    }

    [Theory, OnBothDatabases]
    public async Task EntityTags_ChangeWithTheContentAndOnlyThen(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var ids = (await site.GetAllAsync("/api/v1/initiatives?limit=100")).Ids().ToList();
        var (one, other) = ($"/api/v1/initiatives/{ids[0]}", $"/api/v1/initiatives/{ids[1]}");
        var before = (await TagAsync(site, one), await TagAsync(site, other), await TagAsync(site, "/api/v1/initiatives"));

        await site.RetitleAsync(ids[0], "An initiative with another title");

        Assert.NotEqual(before.Item1, await TagAsync(site, one));
        Assert.Equal(before.Item2, await TagAsync(site, other));
        Assert.NotEqual(before.Item3, await TagAsync(site, "/api/v1/initiatives"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, one, ("If-None-Match", before.Item1)));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(site, other, ("If-None-Match", before.Item2)));
    }

    [Theory, OnBothDatabases]
    public async Task TakeDown_Thing_IsGoneAtOnceEverywhere(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var story = (await site.GetAllAsync("/api/v1/stories?limit=100&language=en")).Last();
        var total = (await site.GetJsonAsync("/api/v1/stories?language=en"))["total"]!.GetValue<int>();
        Assert.Contains(story.Text("title"), await TextAsync(site, "/en/stories/feed.atom"), StringComparison.Ordinal);

        await site.TakeDownAsync(story.Text("id"));

        await site.GetJsonAsync($"/api/v1/stories/{story.Text("id")}", HttpStatusCode.NotFound);
        Assert.Equal(total - 1, (await site.GetJsonAsync("/api/v1/stories?language=en"))["total"]!.GetValue<int>());
        foreach (var path in new[] { "/api/v1/stories?limit=100&language=en", "/sitemap-1.xml" })
        {
            Assert.DoesNotContain(new Uri(story.Text("url")).AbsolutePath + "<", await TextAsync(site, path), StringComparison.Ordinal);
        }
    }

    [Theory, OnBothDatabases]
    public async Task SwitchOff_Feature_LeavesNothingOfIt(DatabaseKind kind)
    {
        await using var site = await SiteFixture.StartAsync(new() { Database = kind });
        Assert.NotNull((await site.GetDocumentAsync("/en/stories")).QuerySelector("link[type='application/atom+xml']"));

        await site.InScopeAsync(services => services.GetRequiredService<FeatureStore>().SetAsync("WipoMatch.Api", enabled: false));

        foreach (var path in new[] { "/api/v1/stories", "/api/v1/themes/public-health", "/openapi/v1.json" })
        {
            await site.GetJsonAsync(path, HttpStatusCode.NotFound);
        }

        foreach (var path in new[] { "/en/api", "/en/stories/feed.atom", "/sitemap.xml", "/robots.txt" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);
        }

        var page = await site.GetDocumentAsync("/en/stories");
        Assert.Null(page.QuerySelector("link[type='application/atom+xml'], a[href$='feed.atom'], a[href='/en/api']"));
    }

    private static Task<string> DraftAsync(SiteFixture site, string exchangeId, string title) => site.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var id = services.GetRequiredService<ICatalog>().Current.FindByExchangeId(exchangeId)!.ContentItemId;
        var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        await content.SaveDraftAsync(draft.Titled(title));
        return id;
    });

    private static Task<string> TextAsync(SiteFixture site, string path) => site.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    private static async Task<string> TagAsync(SiteFixture site, string path)
    {
        using var response = await site.SendAsync(HttpMethod.Get, path);
        return response.Headers.ETag!.ToString();
    }

    private static async Task<HttpStatusCode> StatusAsync(SiteFixture site, string path, params (string Name, string Value)[] headers)
    {
        using var response = await site.SendAsync(HttpMethod.Get, path, headers);
        return response.StatusCode;
    }
}
