using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>One site and one browser for all tests of a collection.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-first-run",
    ];

    private readonly HtmlParser _parser = new();
    private HttpClient? _client;
    private DemonstrationSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private (string State, string Story, string Original)? _administrator;

    /// <summary>A reader without a browser, who follows redirects and takes every answer as it is sent.</summary>
    public HttpClient Client => _client!;

    /// <summary>Where the site is.</summary>
    public Uri Address => _site!.Address;

    /// <summary>The addresses of the pages that the tests visit.</summary>
    public PageAddresses Pages { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            throw new InvalidOperationException(
                $"The browser tests need {Chromium}; install the package chromium, or leave them out with eng/test.sh --without browser.");
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _site = await DemonstrationSite.StartAsync();
        _client = new HttpClient { BaseAddress = Address };
        Pages = new PageAddresses(this);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _client?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    /// <summary>A browser window without history or cookies, 1280 by 900 unless told.</summary>
    /// <param name="options">What the reader's device is like.</param>
    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL ??= Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 900 };
        options.ReducedMotion ??= ReducedMotion.Reduce;
        return _browser!.NewContextAsync(options);
    }

    /// <summary>The cookies of somebody who signed in as the administrator of the demonstration, once for all tests, with the ids of a story and of one that is translated.</summary>
    public async Task<(string State, string Story, string Original)> AdministratorAsync()
    {
        if (_administrator is { } known)
        {
            return known;
        }

        await using var context = await OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/account/personas");
        await page.Locator("form:has(input[value='administrator']) button").ClickAsync();
        await page.GotoAsync("/en/desk/content?type=SuccessStory&state=published");
        var link = await page.Locator("[data-testid=content] tbody th a").First.GetAttributeAsync("href");
        await page.GotoAsync("/en/desk/translations");
        var row = await page.Locator("main table a[href*='/desk/translations/']").First.GetAttributeAsync("href");
        _administrator = (await context.StorageStateAsync(), link!.Split('/')[^2], row!.Split('/')[4]);
        return _administrator.Value;
    }

    /// <summary>Reads a page without a browser.</summary>
    /// <param name="path">Its path, with a query.</param>
    public async Task<IHtmlDocument> ReadAsync(string path) =>
        await _parser.ParseDocumentAsync(await Client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
