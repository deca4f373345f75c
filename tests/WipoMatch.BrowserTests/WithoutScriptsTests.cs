using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Readers whose browser runs no JavaScript.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class WithoutScriptsTests(BrowserFixture browser)
{
    [Fact]
    public async Task Search_WordAndEnter_ShowsResults()
    {
        await using var context = await OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/search");

        var box = page.Locator("main form[role=search] input[name=q]");
        await box.PressSequentiallyAsync("training");
        await box.PressAsync("Enter");
        await page.ArriveAsync("**/en/search?q=training");

        Assert.NotEqual(0, await page.Locator(".list .card").CountAsync());
        Assert.Equal("training", await page.Locator("main form[role=search] input[name=q]").InputValueAsync());
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("needs")]
    [InlineData("offers")]
    [InlineData("initiatives")]
    public async Task List_FacetChosen_ShowsAsManyItemsAsTheFacetSaid(string list)
    {
        await using var context = await OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/en/{list}");

        var facet = page.Locator(".facets a").First;
        var target = await facet.GetAttributeAsync("href");
        var count = await facet.Locator(".count").InnerTextAsync();
        await facet.ClickAsync();
        await page.ArriveAsync($"**{target}");

        Assert.Equal(count, Digits().Match(await page.Locator("#results").InnerTextAsync()).Value);
        Assert.Equal("true", await page.Locator(".facets a").First.GetAttributeAsync("aria-current"));
    }

    [Fact]
    public async Task Story_OtherLanguageChosen_IsTheSameStory()
    {
        var story = await browser.Pages.FindAsync("story", "en");
        await using var context = await OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(story);

        await page.Locator(".langs a[lang=fr]").ClickAsync();
        await page.ArriveAsync("**/fr/stories/*");

        Assert.Equal("fr", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(story, await page.Locator(".langs a[lang=en]").GetAttributeAsync("href"));
    }

    [Theory]
    [InlineData("needs")]
    [InlineData("offers")]
    [InlineData("organizations")]
    public async Task List_NextPage_ShowsOtherItems(string list)
    {
        await using var context = await OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/en/{list}");
        var before = await CardsAsync(page);

        await page.Locator(".pages a[rel=next]").ClickAsync();
        await page.ArriveAsync("**page=2*");
        var after = await CardsAsync(page);

        Assert.NotEmpty(after);
        Assert.Empty(after.Intersect(before, StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> CardsAsync(IPage page)
    {
        var links = await page.Locator(".list .card-title a").AllAsync();
        return await Task.WhenAll(links.Select(async link => await link.GetAttributeAsync("href") ?? ""));
    }

    private Task<IBrowserContext> OpenAsync() => browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
