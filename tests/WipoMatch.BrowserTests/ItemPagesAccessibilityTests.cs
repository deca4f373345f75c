using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Pages that exist only after somebody did something: the same rules, on a narrow screen, in light and in dark colours, in English and Arabic.</summary>
[Collection(DeskCollection.Name)]
public sealed partial class ItemPagesAccessibilityTests(BrowserFixture browser)
{
    [Fact]
    public async Task Review_OfAStory_HasNoViolations()
    {
        await using var context = await StaffAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/desk/content/new?type=SuccessStory&language=en");
        await Forms.FillStoryAsync(page, "Seeds that stay", "Kenya");
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
        await using var context = await browser.OpenAsync(new() { ViewportSize = NarrowScreen.Size });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/join/who");
        await Forms.FillWhoAsync(page, "A new person", "new@example.org");
        await page.ClickAsync("main form:has([name=Name]) button");
        await page.GotoAsync("/en/join/organization?q=registry");
        await Axe.CheckAsync(page, page.Url);
        await page.Locator("[name=Organization]").First.CheckAsync();
        await page.ClickAsync("main form:has([name=Organization]) button");
        await Forms.FillAimsAsync(page);
        await page.ClickAsync("main form:has([name=Why]) button");

        await CheckAsync(page, "/en/join/organization", "/en/join/organization/new", "/en/join/aims", "/en/join/check");
    }

    [Fact]
    public async Task Application_OnTheDesk_HasNoViolations()
    {
        const string email = "applicant@example.org";
        await using var applicant = await Person.OpenAsync(browser, browser.Address, hasScripts: true);
        await applicant.ApplyAsync(browser.Address, "Somebody who applies", email);

        await using var context = await StaffAsync();
        var page = await context.NewPageAsync();

        await CheckAsync(page, await FirstAsync(page, "/en/desk/joining", ApplicationPath()));
    }

    [Fact]
    public async Task Trash_WithSomethingInIt_HasNoViolations()
    {
        await using var context = await StaffAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/desk/content/new?type=SuccessStory&language=en");
        await page.FillAsync("[name=Title]", "A story for the trash");
        await page.ClickAsync("[name=Do][value=save]");
        await page.FillAsync("form[action$='/remove'] [name=Why]", "It was written twice.");
        await page.ClickAsync("form[action$='/remove'] button");

        await page.GotoAsync("/en/desk/trash");
        Assert.Contains("A story for the trash", await page.Locator("[data-testid=trash] tbody").InnerTextAsync(), StringComparison.Ordinal);
        await CheckAsync(page, "/en/desk/trash");
    }

    [Fact]
    public async Task Setup_OfANewSite_HasNoViolations()
    {
        await using var site = await DemonstrationSite.StartAsync("--WipoMatch:Recipe=setup");
        var path = SetupPath().Match(site.Output).Value;
        await using var context = await browser.OpenAsync(new() { BaseURL = site.Address.ToString(), ViewportSize = NarrowScreen.Size });
        var page = await context.NewPageAsync();

        await CheckAsync(page, "/en" + path);
    }

    private async Task<IBrowserContext> StaffAsync() =>
        await browser.OpenAsync(new() { ViewportSize = NarrowScreen.Size, StorageState = (await browser.AdministratorAsync()).State });

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
            await NarrowScreen.CheckAsync(page, path);
            await Axe.CheckAsync(page, path);
            await Axe.CheckDarkAsync(page, path);
        }
    }

    [GeneratedRegex("^/en/desk/review/[0-9]+$")]
    private static partial Regex ReviewPath();

    [GeneratedRegex("^/en/desk/feedback/[0-9]+$")]
    private static partial Regex FeedbackPath();

    [GeneratedRegex("^/en/desk/joining/[A-Za-z0-9]+$")]
    private static partial Regex ApplicationPath();

    [GeneratedRegex(@"/setup/\S+")]
    private static partial Regex SetupPath();

    [GeneratedRegex("^/en/admin/taxonomies/themes/terms/[a-z0-9-]+$")]
    private static partial Regex TermPath();
}
