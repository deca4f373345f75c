using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Web;

public sealed class AppearanceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/en/stories?q=seeds", "/en/stories?q=seeds")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/%5Cevil.example", "/%5Cevil.example")]
    [InlineData("\\\\evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("en/stories", "/")]
    [InlineData("/en\r\nSet-Cookie: a=b", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("~//evil.example", "/")]
    [InlineData("", "/")]
    public async Task Choose_Return_StaysOnThisSite(string given, string target)
    {
        var (status, location) = await site.GetStatusAsync("/appearance?theme=dark&return=" + Uri.EscapeDataString(given));

        Assert.Equal((HttpStatusCode.Found, target), (status, location));
    }

    [Theory]
    [InlineData("theme=dark", "wm-theme=dark")]
    [InlineData("theme=light", "wm-theme=light")]
    [InlineData("language=fr", "wm-lang=fr")]
    public async Task Choose_KnownValue_IsRemembered(string query, string cookie)
    {
        using var response = await site.Client.GetAsync(new Uri("/appearance?" + query, UriKind.Relative));

        var set = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(cookie + ";", set, StringComparison.Ordinal);
        Assert.Contains("httponly", set, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", set, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("theme=pink")]
    [InlineData("theme=dark%3B+domain%3Devil")]
    [InlineData("language=xx")]
    [InlineData("")]
    public async Task Choose_UnknownValue_IsIgnored(string query)
    {
        using var response = await site.Client.GetAsync(new Uri("/appearance?" + query, UriKind.Relative));

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Choose_Device_ForgetsTheChoice()
    {
        using var response = await site.Client.GetAsync(new Uri("/appearance?theme=device", UriKind.Relative));

        Assert.StartsWith("wm-theme=;", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_Dark_DarkensTheNextPage()
    {
        using var reader = site.CreateReader(keepsCookies: true);
        using var choice = await reader.GetAsync(new Uri("/appearance?theme=dark&return=/en", UriKind.Relative));
        using var response = await reader.GetAsync(new Uri("/en", UriKind.Relative));

        Assert.Equal("dark", (await SiteFixture.ReadDocumentAsync(response)).DocumentElement.GetAttribute("data-theme"));
    }
}
