using Microsoft.Playwright;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>The smallest screen of WCAG 1.4.10, which also stands for a page enlarged four times.</summary>
internal static class NarrowScreen
{
    private const int Width = 320;

    private const string Overhang =
        """
        () => {
          const root = document.scrollingElement;
          const isWide = e => e.getBoundingClientRect().right > root.clientWidth + 1 || e.getBoundingClientRect().left < -1;
          return root.scrollWidth <= root.clientWidth ? '' : root.scrollWidth + ' px: ' +
            [...document.querySelectorAll('body *')].filter(isWide).slice(0, 8).map(e => e.tagName + '.' + e.getAttribute('class')).join(', ');
        }
        """;

    /// <summary>What the device of such a reader is like.</summary>
    public static ViewportSize Size => new() { Width = Width, Height = 800 };

    /// <summary>Fails when a page scrolls sideways on the narrow screen.</summary>
    public static async Task CheckAsync(IPage page, string path)
    {
        if (page.ViewportSize?.Width != Width)
        {
            await page.SetViewportSizeAsync(Size.Width, Size.Height);
        }

        var overhang = await page.EvaluateAsync<string>(Overhang);
        Assert.True(overhang.Length == 0, $"{path} scrolls sideways: {overhang}");
    }
}
