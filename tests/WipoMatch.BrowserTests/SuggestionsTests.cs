using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>The search box with script, by keyboard and by pointer.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SuggestionsTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("en", "geogr")]
    [InlineData("ar", "المؤ")]
    public async Task Typing_ByKeyboard_ChoosesASuggestion(string language, string typed)
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/{language}/search");
        var box = page.GetByRole(AriaRole.Combobox);
        var options = page.GetByRole(AriaRole.Option);
        await box.PressSequentiallyAsync(typed);
        await options.First.WaitForAsync();
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));
        Assert.InRange(await options.CountAsync(), 1, 8);
        await Axe.CheckAsync(page, $"/{language}/search with suggestions");

        await box.PressAsync("ArrowDown");
        Assert.Equal(await options.First.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("true", await options.First.GetAttributeAsync("aria-selected"));
        await Axe.CheckAsync(page, $"/{language}/search with a chosen suggestion");
        await Axe.CheckDarkAsync(page, $"/{language}/search with suggestions");
        await box.PressAsync("Escape");
        Assert.Equal("false", await box.GetAttributeAsync("aria-expanded"));
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal(typed, await box.InputValueAsync());

        await box.PressAsync("Backspace");
        await options.First.WaitForAsync();
        await box.PressAsync("ArrowUp");
        var last = await options.Last.InnerTextAsync();
        await box.PressAsync("Enter");
        await page.ArriveAsync("**/search?q=*");
        Assert.Equal(last, await page.GetByRole(AriaRole.Combobox).InputValueAsync());
    }

    [Fact]
    public async Task Typing_ByPointer_ChoosesASuggestion_AndEnterAloneSearchesWhatWasTyped()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/stories");
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("pepp");
        var option = page.GetByRole(AriaRole.Option).First;
        await option.WaitForAsync();
        var text = await option.InnerTextAsync();
        await option.ClickAsync();
        await page.ArriveAsync("**/stories?q=*");
        Assert.Equal(text, await page.GetByRole(AriaRole.Combobox).InputValueAsync());

        await page.GotoAsync("/en/search");
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("pepp");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await page.GetByRole(AriaRole.Combobox).PressAsync("Enter");
        await page.ArriveAsync("**/search?q=pepp");
    }
}
