using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;
using Medium = Microsoft.Playwright.Media;

namespace WipoMatch.BrowserTests;

/// <summary>Devices that replace the site's colours, and paper.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MediaTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(ForcedColors.Active, Medium.Screen)]
    [InlineData(ForcedColors.None, Medium.Print)]
    public async Task Home_OnOtherMedia_IsDrawn(ForcedColors colours, Medium medium)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ForcedColors = colours });
        var page = await context.NewPageAsync();
        var troubles = new List<string>();
        page.PageError += (_, error) => troubles.Add(error);
        page.Console += (_, message) => troubles.AddRange(message.Type == "error" ? [message.Text] : []);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = medium, ForcedColors = colours });
        await page.GotoAsync("/en");
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true });

        Assert.NotEmpty(picture);
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        Assert.Empty(troubles);
    }
}
