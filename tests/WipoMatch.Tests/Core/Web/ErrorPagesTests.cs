using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Display;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Web;

public sealed class ErrorPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/en/stories/no-such-story", "en")]
    [InlineData("/ar/stories/no-such-story", "ar")]
    [InlineData("/fr/no-such-page", "fr")]
    [InlineData("/zh/countries/ZZ", "zh-Hans")]
    public async Task Get_UnknownThing_Is404InTheReadersLanguage(string path, string language)
    {
        var page = await site.GetDocumentAsync(path, HttpStatusCode.NotFound);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href]"));
        Assert.Null(page.QuerySelector("[style], style, script:not([src])"));
    }

    [Theory]
    [InlineData("/en/stories/..%2f..%2fetc%2fpasswd")]
    [InlineData("/en/stories/%F0%9F%8C%B1%20%3Cscript%3E")]
    [InlineData("/en/%2e%2e%5c")]
    public async Task Get_HostilePath_IsNotFoundAndRepeatsNothing(string path)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.DoesNotContain("<script>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/media/nothing")]
    [InlineData("/_content/nothing.css")]
    public async Task Get_UnknownThingForMachines_IsPlain404(string path)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotEqual("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Get_PageThatFails_Is500InTheReadersLanguageWithoutDetails()
    {
        await using var broken = await SiteFixture.StartAsync(new() { Configure = services => services.AddScoped<IListPages, FailingLists>() });

        var page = await broken.GetDocumentAsync("/fr/stories", HttpStatusCode.InternalServerError);

        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.DoesNotContain("secret detail", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private sealed class FailingLists : IListPages
    {
        public ListPageModel Build(ListPageRequest request) => throw new InvalidOperationException("secret detail");
    }
}
