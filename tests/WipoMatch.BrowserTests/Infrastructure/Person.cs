using Microsoft.Playwright;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>Somebody at a browser of their own, which keeps what its pages said.</summary>
internal sealed class Person : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly IBrowserContext _context;
    private readonly List<string> _read = [];

    private Person(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>The source of all pages so far.</summary>
    public string Read => string.Join('\n', _read);

    /// <summary>The path of the page.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Somebody who has not signed in.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="site">Where the site is.</param>
    /// <param name="hasScripts">Whether the browser runs JavaScript.</param>
    public static async Task<Person> OpenAsync(BrowserFixture browser, Uri site, bool hasScripts)
    {
        var context = await browser.OpenAsync(new BrowserNewContextOptions { BaseURL = site.ToString(), JavaScriptEnabled = hasScripts });
        return new Person(context, await context.NewPageAsync());
    }

    /// <summary>One of the people of the demonstration.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="site">Where the site is.</param>
    /// <param name="hasScripts">Whether the browser runs JavaScript.</param>
    /// <param name="persona">Which one.</param>
    public static async Task<Person> BecomeAsync(BrowserFixture browser, Uri site, bool hasScripts, string persona)
    {
        var person = await OpenAsync(browser, site, hasScripts);
        await person.GoAsync("/en/account/personas");
        await person.PressAsync($"form:has(input[value='{persona}']) button");
        return person;
    }

    /// <summary>Opens a page, which must be there.</summary>
    /// <param name="path">Its path, with a query.</param>
    public async Task GoAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        _read.Add(await Page.ContentAsync());
        Assert.Equal((200, path), (response!.Status, path));
    }

    /// <summary>Presses the first of some links or buttons and reads the page that comes.</summary>
    /// <param name="selector">Which ones.</param>
    public async Task PressAsync(string selector)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Tell(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Tell;
        try
        {
            await Page.Locator(selector).First.ClickAsync();
            await loaded.Task.WaitAsync(Longest);
        }
        finally
        {
            Page.Load -= Tell;
        }

        _read.Add(await Page.ContentAsync());
        Assert.True(await Page.Locator("[data-testid=errors]").CountAsync() == 0, $"{Path} says: {await TextAsync("main")}");
    }

    /// <summary>What the first of some elements says.</summary>
    /// <param name="selector">Which ones.</param>
    public async Task<string> TextAsync(string selector) => (await Page.Locator(selector).First.InnerTextAsync()).Trim();

    /// <summary>Whether there is such an element.</summary>
    /// <param name="selector">Which one.</param>
    public async Task<bool> SeesAsync(string selector) => await Page.Locator(selector).CountAsync() > 0;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
