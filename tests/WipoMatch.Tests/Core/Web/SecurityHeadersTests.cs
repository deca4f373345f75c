using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Web;

public sealed class SecurityHeadersTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/en")]
    [InlineData("/en/stories")]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/styleguide")]
    [InlineData("/health/live")]
    [InlineData("/_content/WipoMatch.Theme/site.css")]
    [InlineData("/appearance?theme=dark")]
    public async Task Get_AnyAddress_CarriesTheHeaders(string path)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["strict-origin-when-cross-origin"], response.Headers.GetValues("Referrer-Policy"));
        Assert.Contains("geolocation=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }
}
