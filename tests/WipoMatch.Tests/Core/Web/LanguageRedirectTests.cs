using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Web;

public sealed class LanguageRedirectTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/", null, null, "/en")]
    [InlineData("/stories", null, null, "/en/stories")]
    [InlineData("/stories?theme=public-health&page=2", null, null, "/en/stories?theme=public-health&page=2")]
    [InlineData("/", null, "fr-CH, fr;q=0.9, en;q=0.8", "/fr")]
    [InlineData("/", null, "de, ar;q=0.5", "/ar")]
    [InlineData("/", null, "zh-Hant-TW", "/zh")]
    [InlineData("/", null, "de, nl", "/en")]
    [InlineData("/", null, "fr;q=0, es;q=0.1", "/es")]
    [InlineData("/", null, "fr;q=0", "/en")]
    [InlineData("/", null, "*", "/en")]
    [InlineData("/", null, "!!! not a header", "/en")]
    [InlineData("/needs", "ru", "fr", "/ru/needs")]
    [InlineData("/needs", "xx", "fr", "/fr/needs")]
    public async Task Get_PathWithoutLanguage_GoesToTheReadersLanguage(string path, string? cookie, string? accepted, string target)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", "wm-lang=" + cookie);
        }

        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        }

        using var response = await site.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.Found, target), (response.StatusCode, response.Headers.Location?.OriginalString));
        Assert.Contains("Accept-Language", string.Join(',', response.Headers.Vary), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/xx")]
    [InlineData("GET", "/xx/stories")]
    [InlineData("GET", "/EN/stories")]
    [InlineData("GET", "/zh-Hans/stories")]
    [InlineData("GET", "/nothing-of-the-kind")]
    [InlineData("GET", "/en/nothing-of-the-kind")]
    [InlineData("GET", "/stories.php")]
    [InlineData("GET", "//evil.example/stories")]
    public async Task Request_ForNoPage_Is404(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("http://localhost" + path));

        using var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task Head_Page_AnswersLikeGetWithoutBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/en");

        using var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("ar", "ar", "rtl")]
    [InlineData("zh", "zh-Hans", "ltr")]
    [InlineData("ru", "ru", "ltr")]
    public async Task Get_Page_SpeaksTheLanguageOfItsAddress(string language, string htmlLang, string direction)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/" + language);
        request.Headers.Add("Accept-Language", "fr");
        using var response = await site.Client.SendAsync(request);

        var html = (await SiteFixture.ReadDocumentAsync(response)).DocumentElement;

        Assert.Equal((htmlLang, direction), (html.GetAttribute("lang"), html.GetAttribute("dir")));
    }
}
