using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>The pages of people who signed in: the same rules as for readers, in light and in dark colours, and no sideways scroll on a narrow screen.</summary>
[Collection(DeskCollection.Name)]
public sealed class DeskAccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Paths =
    [
        "/account", "/account/profile", "/account/sessions", "/account/password", "/desk", "/desk/content", "/desk/content?q=nothing%20like%20this", "/desk/content/new",
        "/desk/content/new?type=SuccessStory&language=ar", "{story}/edit", "{story}/versions", "{story}/submission", "/desk/trash",
        "/desk/review", "/desk/translations", "{translations}", "{translations}/ar", "/desk/questions", "/account/inbox", "/account/notifications",
        "/desk/joining", "/desk/feedback", "/admin/users", "/admin/roles", "/admin/audit", "/admin/health", "/admin/tasks", "/admin/settings", "/admin/taxonomies",
        "/admin/taxonomies/themes", "/admin/recipes", "/admin/recipes/roles",
    ];

    private static readonly string[] BeforeSigningIn = ["/account/sign-in", "/account/personas", "/account/forgotten-password", "/tour", "/join", "/join/who", "/feedback", "/report-a-problem"];

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
        var (state, story, original) = await browser.AdministratorAsync();
        await using var context = await browser.OpenAsync(new() { ViewportSize = NarrowScreen.Size, StorageState = state });
        var page = await context.NewPageAsync();

        var response = await page.GotoAsync("/" + language + path
            .Replace("{story}", "/desk/content/" + story, StringComparison.Ordinal)
            .Replace("{translations}", "/desk/translations/" + original, StringComparison.Ordinal));

        Assert.Equal(200, response!.Status);
        await NarrowScreen.CheckAsync(page, path);
        await Axe.CheckAsync(page, path);
        await Axe.CheckDarkAsync(page, path);
    }

    [Theory]
    [MemberData(nameof(OpenPages))]
    public async Task Page_BeforeSigningIn_HasNoViolations(string path)
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync("/en" + path);

        await Axe.CheckAsync(page, path);
        await Axe.CheckDarkAsync(page, path);
    }
}
