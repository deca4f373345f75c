using System.Net;
using System.Text.Json.Nodes;
using WipoMatch.Tests.Modules.Api;

namespace WipoMatch.Tests.Modules.Matching;

public sealed class SuggestionApiTests : IAsyncLifetime
{
    private const string Path = "/api/v1/suggestions?need=need-001";

    private SuggestionSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await SuggestionSite.StartAsync();
        await _site.RenewAsync();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task List_PublishedNeed_HasOffersWithReasonsThatAddUp()
    {
        var answer = await _site.Site.GetJsonAsync(Path + "&language=fr&limit=100");

        var items = answer.Items().ToList();
        Assert.Equal(await _site.OffersAsync("need-001"), items.Select(item => item["offer"]!["id"]!.GetValue<string>()));
        Assert.Equal(items.Count, answer["total"]!.GetValue<int>());
        Assert.Equal(Enumerable.Range(1, items.Count), items.Select(item => item["rank"]!.GetValue<int>()));
        Assert.All(items, item =>
        {
            Assert.Equal(["offer", "rank", "score", "reasons"], item.Select(pair => pair.Key));
            var reasons = item["reasons"]!.AsArray().Select(reason => reason!.AsObject()).ToList();
            Assert.All(reasons, reason => Assert.Equal(["code", "weight", "value", "contribution", "text"], reason.Select(pair => pair.Key)));
            Assert.Equal(item["score"]!.GetValue<double>(), Math.Round(reasons.Sum(reason => reason["contribution"]!.GetValue<double>()), 6));
        });
        Assert.Contains(items, item => item["reasons"]!.ToJsonString().Contains("Les deux portent sur", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_PageAfterPage_GivesEachOnce()
    {
        var all = await _site.Site.GetAllAsync(Path + "&limit=3");

        Assert.Equal(await _site.OffersAsync("need-001"), all.Select(item => item["offer"]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task List_KnownTag_IsNotModifiedUntilAnOfferFallsAway()
    {
        using var first = await _site.Site.SendAsync(HttpMethod.Get, Path);
        var tag = first.Headers.ETag!.ToString();
        using var again = await _site.Site.SendAsync(HttpMethod.Get, Path, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        await _site.WithdrawAsync((await _site.OffersAsync("need-001"))[0]);

        using var changed = await _site.Site.SendAsync(HttpMethod.Get, Path, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task List_MissingWrongOrUnknownNeed_IsAProblem()
    {
        Assert.NotNull((await _site.Site.GetJsonAsync("/api/v1/suggestions", HttpStatusCode.BadRequest))["errors"]!["need"] as JsonArray);
        Assert.NotNull((await _site.Site.GetJsonAsync("/api/v1/suggestions?need=a%20b", HttpStatusCode.BadRequest))["errors"]!["need"] as JsonArray);
        await _site.Site.GetJsonAsync("/api/v1/suggestions?need=need-999", HttpStatusCode.NotFound);
        await _site.Site.GetJsonAsync("/api/v1/suggestions?need=offer-001", HttpStatusCode.NotFound);
        await _site.WithdrawAsync("need-001");
        await _site.Site.GetJsonAsync(Path, HttpStatusCode.NotFound);
    }
}
