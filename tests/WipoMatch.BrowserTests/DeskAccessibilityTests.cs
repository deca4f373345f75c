using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>The pages of people who signed in: the same rules as for readers, and no sideways scroll on a narrow screen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DeskAccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Paths =
    [
        "/account", "/account/profile", "/account/sessions", "/account/password", "/desk", "/desk/content", "/desk/content?q=nothing%20like%20this", "/desk/content/new",
        "/desk/content/new?type=SuccessStory&language=ar", "{story}/edit", "{story}/versions", "/admin/users", "/admin/roles", "/admin/audit",
    ];

    private static readonly string[] BeforeSigningIn = ["/account/sign-in", "/account/personas", "/account/forgotten-password"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var path in Paths)
            {
                pages.Add(path, "en");
                pages.Add(path, "ar");
            }

            return pages;
        }
    }

    public static TheoryData<string> OpenPages => new(BeforeSigningIn);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OfAnAdministrator_HasNoViolationsAndFits(string path, string language)
    {
        await using var context = await browser.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/account/personas");
        await page.Locator("form:has(input[value='administrator']) button").ClickAsync();
        await page.GotoAsync("/en/desk/content?type=SuccessStory");
        var story = (await page.Locator("[data-testid=content] tbody th a").First.GetAttributeAsync("href"))!["/en".Length..];
        story = story[..story.LastIndexOf('/')];

        var response = await page.GotoAsync("/" + language + path.Replace("{story}", story, StringComparison.Ordinal));

        Assert.Equal(200, response!.Status);
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        await CheckAsync(page, path);
    }

    [Theory]
    [MemberData(nameof(OpenPages))]
    public async Task Page_BeforeSigningIn_HasNoViolations(string path)
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync("/en" + path);

        await CheckAsync(page, path);
    }

    private static async Task CheckAsync(IPage page, string path)
    {
        var result = await page.RunAxe(AccessibilityTests.Rules);
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join(Environment.NewLine, result.Violations.SelectMany(rule => AccessibilityTests.Describe(rule, path))));
    }
}
