using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Pictures for the documentation and for reviewers, in the folder that WIPOMATCH_SCREENSHOTS names.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScreenshotTests(BrowserFixture browser)
{
    private const int Height = 1600;

    private static readonly (string Name, string Kind, string Language, ColorScheme Colours, int Width)[] Wanted =
    [
        ("home-en", "home", "en", ColorScheme.Light, 1280),
        ("home-ar", "home", "ar", ColorScheme.Light, 1280),
        ("home-zh", "home", "zh", ColorScheme.Light, 1280),
        ("home-dark", "home", "en", ColorScheme.Dark, 1280),
        ("home-phone", "home", "en", ColorScheme.Light, 390),
        ("stories-en", "stories", "en", ColorScheme.Light, 1280),
        ("story-en", "story", "en", ColorScheme.Light, 1280),
        ("cooperation-en", "cooperation", "en", ColorScheme.Light, 1280),
        ("search-en", "search", "en", ColorScheme.Light, 1280),
    ];

    [Fact]
    public async Task Screenshots_WhenAsked_AreWritten()
    {
        foreach (var (name, kind, language, colours, width) in Pictures.Folder is null ? Wanted[..1] : Wanted)
        {
            await using var context = await browser.OpenAsync(
                new BrowserNewContextOptions { ColorScheme = colours, ViewportSize = new ViewportSize { Width = width, Height = Height } });
            var page = await context.NewPageAsync();
            await page.GotoAsync(await browser.Pages.FindAsync(kind, language));
            Assert.True(await page.Locator("h1").IsVisibleAsync());
            await Pictures.TakeAsync(page, name);
        }
    }
}
