using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Pages that exist only after somebody did something: the same rules, on a narrow screen, in English and Arabic.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class ItemPagesAccessibilityTests(BrowserFixture browser)
{
    [Fact]
    public async Task Review_OfAStory_HasNoViolations()
    {
        await using var context = await StaffAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/desk/content/new?type=SuccessStory&language=en");
        await page.FillAsync("[name=Title]", "Seeds that stay");
        foreach (var box in await page.Locator("[name^='Body.'], [name='F.Summary']").AllAsync())
        {
            await box.FillAsync("It worked well for us.");
        }

        await page.SelectOptionAsync("[name='F.Country']", new SelectOptionValue { Index = 1 });
        await page.Locator("[name='F.Themes']").First.CheckAsync();
        await page.FillAsync("[name='F.Year']", "2024");
        await page.ClickAsync("[name=Do][value=save]");
        var submission = new Uri(page.Url).AbsolutePath.Replace("/edit", "/submission", StringComparison.Ordinal);
        await page.GotoAsync(submission);
        await page.ClickAsync("main form[action$='/submission'] button");

        await CheckAsync(page, submission, await FirstAsync(page, "/en/desk/review", ReviewPath()));
    }

    [Fact]
    public async Task Report_AndItsMessage_HaveNoViolations()
    {
        await using var context = await StaffAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/report-a-problem?page=/en/stories");
        await page.ClickAsync("main form button");
        await Axe.CheckAsync(page, "the report with errors");
        await page.Locator("[name=Kind]").First.CheckAsync();
        await page.FillAsync("[name=Text]", "The second link leads nowhere.");
        await page.FillAsync("[name=Email]", "reader@example.org");
        await page.ClickAsync("main form button");

        await CheckAsync(page, "/en/feedback/sent", await FirstAsync(page, "/en/desk/feedback", FeedbackPath()));
    }

    [Fact]
    public async Task Question_AndItsWaiting_HaveNoViolations()
    {
        await using var context = await StaffAsync();
        var page = await context.NewPageAsync();
        const string form = "/en/organizations/korea-centre-for-intellectual-property-cooperation/contact";
        await page.GotoAsync(form);
        await page.FillAsync("[name=Text]", "Could you visit our registry?");
        await page.ClickAsync("main form:has([name=Text]) button");
        var sent = new Uri(page.Url).AbsolutePath;

        await CheckAsync(page, form, sent, sent.Replace("/sent", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Term_OldAndNew_HasNoViolations()
    {
        await using var context = await StaffAsync();
        var page = await context.NewPageAsync();

        await CheckAsync(page, "/en/admin/taxonomies/themes/terms", await FirstAsync(page, "/en/admin/taxonomies/themes", TermPath()), "/en/admin/recipes/remove-demo");
    }

    [Fact]
    public async Task Joining_EachPage_HasNoViolations()
    {
        await using var context = await browser.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/join/who");
        await page.FillAsync("[name=Name]", "A new person");
        await page.FillAsync("[name=Email]", "new@example.org");
        await page.FillAsync("[name=Password]", "correct horse battery");
        await page.SelectOptionAsync("[name=TimeZone]", "Africa/Nairobi");
        await page.ClickAsync("main form:has([name=Name]) button");
        await page.GotoAsync("/en/join/organization?q=registry");
        await Axe.CheckAsync(page, page.Url);
        await page.Locator("[name=Organization]").First.CheckAsync();
        await page.ClickAsync("main form:has([name=Organization]) button");
        await page.Locator("[name=Aims]").First.CheckAsync();
        await page.FillAsync("[name=Why]", "We look for partners.");
        await page.CheckAsync("[name=Consent]");
        await page.ClickAsync("main form:has([name=Why]) button");

        await CheckAsync(page, "/en/join/organization", "/en/join/organization/new", "/en/join/aims", "/en/join/check");
    }

    private async Task<IBrowserContext> StaffAsync() =>
        await browser.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 800 }, StorageState = (await browser.AdministratorAsync()).State });

    private static async Task<string> FirstAsync(IPage page, string list, Regex path)
    {
        await page.GotoAsync(list);
        var links = await page.Locator("main a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') ?? '')");
        return links.First(path.IsMatch);
    }

    private static async Task CheckAsync(IPage page, params string[] paths)
    {
        foreach (var path in paths.SelectMany(path => new[] { path, "/ar" + path["/en".Length..] }))
        {
            var response = await page.GotoAsync(path);
            Assert.Equal((200, path), (response!.Status, new Uri(page.Url).AbsolutePath));
            Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), path + " scrolls sideways.");
            await Axe.CheckAsync(page, path);
        }
    }

    [GeneratedRegex("^/en/desk/review/[0-9]+$")]
    private static partial Regex ReviewPath();

    [GeneratedRegex("^/en/desk/feedback/[0-9]+$")]
    private static partial Regex FeedbackPath();

    [GeneratedRegex("^/en/admin/taxonomies/themes/terms/[a-z0-9-]+$")]
    private static partial Regex TermPath();
}
