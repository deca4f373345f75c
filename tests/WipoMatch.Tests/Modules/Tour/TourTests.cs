using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Tour;

/// <summary>The tasks that a visitor of a demonstration may try.</summary>
public sealed class TourTests
{
    [Fact]
    public async Task Tour_TaskDone_TicksItselfForItsPersonOnly()
    {
        await using var site = await People.StartAsync(new(), "demo");
        using var browser = await FormBrowser.OpenAsync(site, "/en/tour");
        Assert.Empty(browser.Page.QuerySelectorAll("[data-task] .tag.ok"));

        var target = await browser.SubmitAsync([], "[data-task=look] form");
        Assert.Equal("/en/admin/users", target);
        await browser.GetAsync(target);
        var seeker = browser.Page.QuerySelectorAll("main a[href^='/en/admin/users/']").First(link => link.TextContent.Contains("Demonstration seeker", StringComparison.Ordinal));
        await browser.GetAsync(seeker.GetAttribute("href")!);
        await browser.SubmitAsync([new("Roles", "Member"), new("Roles", "Author")], "main form[action$='/roles']");

        var page = await browser.GetAsync("/en/tour");

        Assert.Equal(["look"], page.QuerySelectorAll("[data-task]").Where(task => task.QuerySelector(".tag.ok") is not null).Select(task => task.GetAttribute("data-task")));
        Assert.Equal("1 of 7 done", page.QuerySelector("[data-testid=tour] [role=status]")?.TextContent);
    }

    [Fact]
    public async Task Tour_EachTask_BeginsOnAPageThatItsPersonMayOpen()
    {
        await using var site = await People.StartAsync(new(), "demo");
        using var browser = await FormBrowser.OpenAsync(site, "/ar/tour");
        var tasks = browser.Page.QuerySelectorAll("[data-task]").Select(task => task.GetAttribute("data-task")!).ToList();

        foreach (var task in tasks)
        {
            await browser.GetAsync("/ar/tour");
            await browser.GetAsync(await browser.SubmitAsync([], $"[data-task={task}] form"));
        }

        Assert.Equal(7, tasks.Count);
    }

    [Fact]
    public async Task Tour_SiteThatIsNoDemonstration_DoesNotExist()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await FormBrowser.OpenAsync(site, "/en/about");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync("/en/tour")).Status);
    }

    [Fact]
    public async Task Persona_AddressOfAnotherSite_IsNotGoneTo()
    {
        await using var site = await People.StartAsync(new(), "demo");
        using var browser = await FormBrowser.OpenAsync(site, "/en/tour");

        using var answer = await browser.SendAsync([new("returnUrl", "https://example.org/")], "[data-task=look] form");

        Assert.Equal("/en/account", answer.Headers.Location?.OriginalString);
    }
}
