using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>The smallest screen of WCAG 1.4.10, which also stands for a page enlarged four times.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NarrowScreenTests(BrowserFixture browser)
{
    private const string Overhang =
        """
        () => {
          const root = document.scrollingElement;
          const isWide = e => e.getBoundingClientRect().right > root.clientWidth + 1 || e.getBoundingClientRect().left < -1;
          return root.scrollWidth <= root.clientWidth ? '' : root.scrollWidth + ' px: ' +
            [...document.querySelectorAll('body *')].filter(isWide).slice(0, 8).map(e => e.tagName + '.' + e.getAttribute('class')).join(', ');
        }
        """;

    public static TheoryData<string, string> Pages => PageAddresses.In("en", "ar");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_320PixelsWide_DoesNotScrollSideways(string kind, string language)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        var page = await context.NewPageAsync();

        await page.GotoAsync(await browser.Pages.FindAsync(kind, language));

        var overhang = await page.EvaluateAsync<string>(Overhang);
        Assert.True(overhang.Length == 0, overhang);
    }
}
