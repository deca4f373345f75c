using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Events;
using WipoMatch.Data;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Administration;

public sealed class TasksTests
{
    private const string Outbox = "tr[data-task=OutboxDelivery]";

    private static readonly string Name = typeof(OutboxDelivery).FullName!;

    [Fact]
    public async Task Page_TaskFailed_StandsFirstWithItsError()
    {
        await using var site = await StartAsync(new());
        using var browser = await site.SignInAsync("admin@example.org");
        Assert.Contains("Has not run yet", (await browser.GetAsync("/en/admin/tasks")).QuerySelector(Outbox)!.TextContent, StringComparison.Ordinal);
        await ChangeAsync(site, new()
        {
            Name = "WipoMatch.Peers.Reminding.QuestionClock",
            Enabled = true,
            LastRunUtc = new(2026, 3, 1, 9, 17, 0, DateTimeKind.Utc),
            LastDurationMs = 4200,
            LastError = "The mail server does not answer.\n   at Somewhere()",
        });

        var first = (await browser.GetAsync("/en/admin/tasks")).QuerySelector("[data-testid=tasks] tbody tr")!;

        Assert.Equal("The mail server does not answer.", first.QuerySelector("[data-testid=error]")!.TextContent);
        Assert.Contains("Every hour, at minute 17", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("took 4 s", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunNow_SentTwice_IsDueAtOnceAndRecordedOnce()
    {
        var clock = new FakeClock();
        await using var site = await StartAsync(clock);
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/tasks");

        await browser.SubmitAsync([], $"{Outbox} form");
        await browser.SubmitAsync([], $"{Outbox} form");

        Assert.Equal(clock.GetUtcNow().UtcDateTime, (await site.RowsAsync<BackgroundTaskRow>()).Single(row => row.Name == Name).NextRunUtc);
        Assert.Equal("run", Assert.Single(await site.RowsAsync<AuditRow>(), row => row.Category == "task").Action);
        Assert.Contains("within half a minute", (await browser.GetAsync("/en/admin/tasks")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunNow_AnotherServerRunsIt_IsRefusedWithTheReason()
    {
        await using var site = await StartAsync(new());
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/tasks");
        await site.InScopeAsync(services => services.GetRequiredService<LeaseStore>().TryTakeAsync(Name, "another server", CancellationToken.None));

        await browser.SubmitAsync([], $"{Outbox} form");

        var page = await browser.GetAsync("/en/admin/tasks");
        Assert.Contains("Wait until this run has ended", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector($"{Outbox} button")!.HasAttribute("disabled"));
        Assert.Empty(await site.RowsAsync<AuditRow>());
    }

    [Fact]
    public async Task RunNow_SwitchedOffOrUnknown_IsRefused()
    {
        await using var site = await StartAsync(new());
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/tasks");
        await ChangeAsync(site, new() { Name = Name, Enabled = false });

        await browser.SubmitAsync([], $"{Outbox} form");
        Assert.Contains("is switched off", (await browser.GetAsync("/en/admin/tasks")).Body!.TextContent, StringComparison.Ordinal);

        using var unknown = await browser.SendAsync([new("Name", "Nothing")], $"{Outbox} form");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static async Task<SiteFixture> StartAsync(FakeClock clock)
    {
        var site = await People.StartAsync(clock);
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        return site;
    }

    private static Task ChangeAsync(SiteFixture site, BackgroundTaskRow row) => site.InScopeAsync(services =>
        services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
        {
            var db = services.GetRequiredService<WipoMatchDbContext>();
            await db.Set<BackgroundTaskRow>().Where(other => other.Name == row.Name).ExecuteDeleteAsync(token);
            db.Add(row);
            await db.SaveChangesAsync(token);
        }));
}
