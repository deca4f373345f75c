using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Readers without a pointer.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("home", "en")]
    [InlineData("home", "ar")]
    [InlineData("stories", "en")]
    public async Task Page_TabAndEnter_SkipsToTheContent(string kind, string language)
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(await browser.Pages.FindAsync(kind, language));

        await page.Keyboard.PressAsync("Tab");
        var first = page.Locator(":focus");
        Assert.Equal("skip", await first.GetAttributeAsync("class"));
        Assert.True(await first.IsVisibleAsync());

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.Locator(":focus").GetAttributeAsync("id"));
    }
}
