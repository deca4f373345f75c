using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Rules of WCAG 2.2 AA and good practice that a machine can check, and no sideways scroll on a narrow screen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    public static TheoryData<string, string> Pages => PageAddresses.In("en", "ar", "zh");

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_InLightColours_HasNoViolationsAndFitsANarrowScreen(string kind, string language) => CheckAsync(kind, language, ColorScheme.Light);

    [Theory]
    [InlineData("home", "en")]
    [InlineData("home", "ar")]
    [InlineData("stories", "en")]
    [InlineData("needs-filtered", "zh")]
    [InlineData("styleguide", "en")]
    public Task Page_InDarkColours_HasNoViolations(string kind, string language) => CheckAsync(kind, language, ColorScheme.Dark);

    [Fact]
    public async Task Page_WithFaults_HasViolations()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<title>Faults</title><main><h1>Faults</h1><p style='color: #ccc'>Pale</p><img src='/icon.svg'></main>");

        var result = await Axe.RunAsync(page);

        Assert.Equal(["color-contrast", "html-has-lang", "image-alt"], result.Violations.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    private async Task CheckAsync(string kind, string language, ColorScheme colours)
    {
        var path = await browser.Pages.FindAsync(kind, language);
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = colours });
        var page = await context.NewPageAsync();

        var response = await page.GotoAsync(path);

        Assert.Equal(kind == PageAddresses.NotFound ? 404 : 200, response!.Status);
        await Axe.CheckAsync(page, path);
        await NarrowScreen.CheckAsync(page, path);
    }
}
