using System.Globalization;
using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;
using Xunit.Abstractions;

namespace WipoMatch.BrowserTests;

/// <summary>What the first page and the page of figures cost a reader with a slow line, and whom they tell of the visit.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageWeightTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const int MostBytes = 25 * 1024;

    private const int MostRequests = 10;

    [Fact]
    public async Task Home_Opened_AsksOnlyThisSiteAFewTimes()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        var requests = new List<Uri>();
        page.Request += (_, request) => requests.Add(new Uri(request.Url));

        await page.GotoAsync("/en", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.All(requests, request => Assert.Equal(browser.Address.Authority, request.Authority));
        Assert.InRange(requests.Count, 2, MostRequests);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{requests.Count} requests"));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public Task Home_PackedWithItsStyles_IsLight(string language) => CheckAsync($"/{language}");

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public Task Results_PackedWithItsStyles_AreLight(string language) => CheckAsync($"/{language}/results");

    private async Task CheckAsync(string path)
    {
        var page = await browser.ReadAsync(path);
        var html = await PackedSizeAsync(path);
        var styles = 0;
        foreach (var sheet in page.QuerySelectorAll("link[rel=stylesheet]"))
        {
            styles += await PackedSizeAsync(sheet.GetAttribute("href")!);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {html} bytes of HTML + {styles} of CSS = {html + styles}"));
        Assert.InRange(styles, 1, MostBytes);
        Assert.InRange(html + styles, 1, MostBytes);
    }

    private async Task<int> PackedSizeAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await browser.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
