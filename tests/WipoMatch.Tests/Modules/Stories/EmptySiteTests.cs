using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Stories;

/// <summary>A site without stories, needs and offers.</summary>
public sealed class EmptySiteTests
{
    [Fact]
    public async Task Get_NothingPublished_SaysSoOnEveryPage()
    {
        await using var site = await SiteFixture.StartAsync();

        var home = await site.GetDocumentAsync("/en");
        Assert.Contains("No stories yet", home.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(home.QuerySelector(".empty a[href='/en/how']"));
        Assert.Null(home.QuerySelector("[data-testid=stories]"));

        Assert.NotNull((await site.GetDocumentAsync("/en/stories")).QuerySelector(".empty"));
        Assert.NotNull((await site.GetDocumentAsync("/fr/themes/green-innovation")).QuerySelector(".empty"));
        Assert.NotNull((await site.GetDocumentAsync("/zh/countries")).QuerySelector(".empty"));
        Assert.Contains("Kenya", (await site.GetDocumentAsync("/en/countries/KE")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync("/en/stories/anything")).Status);
    }
}
