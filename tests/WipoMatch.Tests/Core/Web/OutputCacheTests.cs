using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Web;

/// <summary>Public pages are kept by the server, and are never older than the last change.</summary>
public sealed class OutputCacheTests(OwnDemonstration own) : IClassFixture<OwnDemonstration>
{
    private readonly SiteFixture _site = own.Site;

    [Fact]
    public async Task Get_AnswerTooLargeToKeepByManyAtOnce_IsWholeForEach()
    {
        var texts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => _site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))));

        Assert.True(texts[0].Length > 128 * 1024, "The answer is small enough to be kept.");
        Assert.Single(texts.Distinct());
        Assert.False((await GetAsync(_site, "/openapi/v1.json")).IsKept);
    }

    [Fact]
    public async Task Get_PageAgain_IsServedFromTheCacheByteForByte()
    {
        var first = await GetAsync(_site, "/es/stories?page=1");
        var second = await GetAsync(_site, "/es/stories?page=1");

        Assert.True(second.IsKept);
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public async Task Get_QueryKeyThatThePageDoesNotRead_IsTheSamePage()
    {
        var hostile = await GetAsync(_site, "/ru/stories?year=1901&utm_source=%3Cevil%3E&x=1");
        var plain = await GetAsync(_site, "/ru/stories?year=1901");

        Assert.True(plain.IsKept);
        Assert.Equal(hostile.Bytes, plain.Bytes);
        Assert.DoesNotContain("utm_source", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_QueryKeyThatThePageReads_IsAnotherPage()
    {
        var all = await GetAsync(_site, "/fr/stories");
        var some = await GetAsync(_site, "/fr/stories?theme=public-health&year=1902");

        Assert.False(some.IsKept);
        Assert.NotEqual(all.Text, some.Text);
    }

    [Fact]
    public async Task Get_WithColourScheme_IsAnotherEntry()
    {
        await GetAsync(_site, "/zh/stories");
        var dark = await GetAsync(_site, "/zh/stories", "wm-theme=dark");
        var plain = await GetAsync(_site, "/zh/stories");

        Assert.Contains("data-theme=\"dark\"", dark.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("data-theme=\"dark\"", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithHostileCookie_IsThePlainEntry()
    {
        var plain = await GetAsync(_site, "/ar/stories");
        var hostile = await GetAsync(_site, "/ar/stories", "wm-theme=\"><script>");

        Assert.Equal(plain.Bytes, hostile.Bytes);
    }

    [Fact]
    public async Task Get_AcceptingCompression_IsAnotherEntryThatDecompressesToTheSame()
    {
        var plain = await GetAsync(_site, "/en/offers");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/offers");
        request.Headers.Add("Accept-Encoding", "gzip");

        using var response = await _site.Client.SendAsync(request);

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        await using var body = new System.IO.Compression.GZipStream(await response.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(body);
        Assert.Equal(plain.Text, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Get_Home_WithoutLanguage_IsNeverKept()
    {
        await GetAsync(_site, "/");

        Assert.False((await GetAsync(_site, "/")).IsKept);
    }

    [Fact]
    public async Task Get_ErrorPage_IsNeverKept()
    {
        await GetAsync(_site, "/en/stories/nothing");

        Assert.False((await GetAsync(_site, "/en/stories/nothing")).IsKept);
    }

    [Fact]
    public async Task Get_AfterPublishing_ShowsTheChangeAtOnce()
    {
        await using var changing = await SiteFixture.StartAsync();
        var before = await GetAsync(changing, "/en/about");

        await changing.InScopeAsync(async services =>
        {
            var about = services.GetRequiredService<ICatalog>().Current.FindBySlug("", "en", "about")!.In("en")!;
            var content = services.GetRequiredService<IContentManager>();
            var page = (await content.GetAsync(about.ContentItemId))!;
            await content.PublishAsync(page.Titled("About the changed site"));
        });

        var after = await GetAsync(changing, "/en/about");
        Assert.DoesNotContain("About the changed site", before.Text, StringComparison.Ordinal);
        Assert.Contains("About the changed site", after.Text, StringComparison.Ordinal);
        Assert.False(after.IsKept);
    }

    private static async Task<Answer> GetAsync(SiteFixture site, string path, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await site.Client.SendAsync(request);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        return new Answer(await response.Content.ReadAsByteArrayAsync(), response.Headers.Age is not null);
    }

    private sealed record Answer(byte[] Bytes, bool IsKept)
    {
        public string Text => System.Text.Encoding.UTF8.GetString(Bytes);
    }
}
