using Microsoft.Playwright;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>Waits for a page that a click or a key has asked for.</summary>
internal static class Arrival
{
    /// <summary>Waits until the address fits and the page is there to its foot. The event of loading is not waited for: it may have come before.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">A pattern of the address.</param>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("footer.foot").WaitForAsync();
    }
}
