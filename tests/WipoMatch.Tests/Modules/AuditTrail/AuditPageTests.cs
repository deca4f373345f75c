using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.AuditTrail;

public sealed class AuditPageTests
{
    [Fact]
    public async Task Page_FiltersAndPages_AndTheFileHasNoFormulas()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        await RecordAsync(site, "sample", "first", "=HYPERLINK(\"x\")");
        clock.Advance(TimeSpan.FromDays(3));
        for (var i = 0; i < 55; i++)
        {
            await RecordAsync(site, "other", $"n{i}", "because, \"quoted\"");
        }

        using var browser = await site.SignInAsync("admin@example.org");
        var page = await browser.GetAsync("/fr/admin/audit");
        Assert.Equal(50, page.QuerySelectorAll("[data-testid=audit] tbody tr").Length);
        page = await browser.GetAsync(page.QuerySelectorAll("[data-testid=audit] a")[^1].GetAttribute("href")!);
        Assert.Equal(6, page.QuerySelectorAll("[data-testid=audit] tbody tr").Length);
        Assert.Single((await browser.GetAsync("/en/admin/audit?to=2026-03-03")).QuerySelectorAll("[data-testid=audit] tbody tr"));
        Assert.NotNull((await browser.GetAsync("/en/admin/audit?category=none")).QuerySelector(".empty"));

        using var file = await browser.OpenAsync("/en/admin/audit?category=sample&format=csv");
        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ValuesBeforeAndAfter_ReadLikeWordsWhereTheyAreWords()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        await site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
        {
            var audit = services.GetRequiredService<IAuditTrail>();
            await audit.RecordAsync(new("sample", "done", "1", "one") { Before = new[] { "Member" }, After = new[] { "Editor", "Member" } }, token);
            await audit.RecordAsync(new("sample", "done", "2", "two") { Before = "old", After = new { Number = 2 } }, token);
        }));

        using var browser = await site.SignInAsync("admin@example.org");
        var page = await browser.GetAsync("/en/admin/audit?category=sample");

        Assert.Equal(
            ["old|{\"Number\":2}", "Member|Editor, Member"],
            page.QuerySelectorAll("[data-testid=audit] tbody tr td:last-child").Select(cell => string.Join('|', cell.QuerySelectorAll("bdi").Select(value => value.TextContent))));
        Assert.Equal("→", Arrow(page));
        Assert.Equal("←", Arrow(await browser.GetAsync("/ar/admin/audit?category=sample")));
    }

    // It points from before to after, the way the page is read.
    private static string? Arrow(IHtmlDocument page) => page.QuerySelector("[data-testid=audit] tbody td:last-child [aria-hidden]")?.TextContent;

    [Fact]
    public async Task Record_TransactionFails_LeavesNothing()
    {
        await using var site = await People.StartAsync(new());

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
        {
            await services.GetRequiredService<IAuditTrail>().RecordAsync(new("sample", "done", "1", "one"), token);
            throw new InvalidOperationException("changed one's mind");
        })));

        Assert.Empty(await site.RowsAsync<WipoMatch.AuditTrail.Entries.AuditRow>());
    }

    private static Task RecordAsync(SiteFixture site, string category, string id, string reason) => site.InScopeAsync(services =>
        services.GetRequiredService<IWriteTransactions>().RunAsync(token =>
            services.GetRequiredService<IAuditTrail>().RecordAsync(new(category, "done", id, id) { Reason = reason, After = new { Id = id } }, token)));
}
