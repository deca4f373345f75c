using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Health;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Administration;

public sealed class HealthTests
{
    private const string Secret = "Password=hunter2";

    [Fact]
    public async Task Page_TellsEveryCheckOfDoctor_InSixLanguages()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");
        var checks = await site.InScopeAsync(services => services.GetRequiredService<IExamination>().LookAsync());
        Assert.True(checks.Count >= 8);

        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in SiteLanguages.All)
        {
            var page = await browser.GetAsync($"/{language.Code}/admin/health");
            foreach (var name in checks.Select(check => check.Finding.Name))
            {
                var row = page.QuerySelector($"tr[data-check='{name}']")!;
                Assert.NotEqual(name, row.QuerySelector("th")!.TextContent.Trim());
                Assert.NotEqual("", row.QuerySelectorAll("td")[1].QuerySelector("div")!.FirstChild!.TextContent.Trim());
            }

            Assert.True(titles.Add(page.QuerySelector("h1")!.TextContent));
        }
    }

    [Fact]
    public async Task Page_CheckFails_TellsNothingOfTheException()
    {
        await using var site = await People.StartAsync(new(), configure: services => services.AddScoped<IDoctorCheck, FailingCheck>());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");

        var page = await browser.GetAsync("/en/admin/health");

        Assert.DoesNotContain(Secret, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("could not be carried out", page.QuerySelector("[data-testid=health] tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LookAgain_SomethingChangedMeanwhile_ShowsIt()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");
        var page = await browser.GetAsync("/en/admin/health");
        Assert.NotNull(page.QuerySelector("tr[data-check=jobs] .tag.ok"));
        await site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
        {
            var db = services.GetRequiredService<WipoMatchDbContext>();
            db.Add(new BackgroundTaskRow { Name = "Sample", Enabled = true, LastError = "No room." });
            await db.SaveChangesAsync(token);
        }));
        Assert.NotNull((await browser.GetAsync("/en/admin/health")).QuerySelector("tr[data-check=jobs] .tag.ok"));

        Assert.Equal("/en/admin/health", await browser.SubmitAsync([], "[data-testid=health] form"));

        page = await browser.GetAsync("/en/admin/health");
        Assert.NotNull(page.QuerySelector("tbody tr:first-child[data-check=jobs] .tag.bad"));
        Assert.NotNull(page.QuerySelector("tr[data-check=jobs] a[href='/en/admin/tasks']"));
    }

    private sealed class FailingCheck : IDoctorCheck
    {
        public Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);
    }
}
