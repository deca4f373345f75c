using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WipoMatch.BackgroundTasks;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.BackgroundTasks;

public sealed class BackgroundTaskRunnerTests
{
    [Theory, OnBothDatabases]
    public async Task RunDue_TwoServers_RunATaskOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var clock = new FakeClock();
        var work = new Work();
        await using var one = Over(database, clock, work);
        await using var other = Over(database, clock, work);
        await RunDueAsync(one);
        Assert.Equal(0, work.Runs);
        clock.Advance(TimeSpan.FromMinutes(1));

        await Task.WhenAll(Task.Run(() => RunDueAsync(one)), Task.Run(() => RunDueAsync(other)));
        await RunDueAsync(one);
        await RunDueAsync(other);
        Assert.Equal(1, work.Runs);

        clock.Advance(TimeSpan.FromMinutes(1));
        await RunDueAsync(other);
        Assert.Equal(2, work.Runs);
    }

    [Theory, OnBothDatabases]
    public async Task RunDue_TaskFails_IsWrittenDownAndRunsAgain(DatabaseKind kind)
    {
        var work = new Work { Error = "No room." };
        await using var site = await CreateDueAsync(kind, work);

        await RunDueAsync(site);

        var row = await RowAsync(site);
        Assert.Equal("No room.", row.LastError);
        Assert.Equal(site.Clock.GetUtcNow().UtcDateTime, row.LastRunUtc);
        Assert.Equal(site.Clock.GetUtcNow().UtcDateTime.AddMinutes(1), row.NextRunUtc);
        work.Error = null;
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunDueAsync(site);
        Assert.Null((await RowAsync(site)).LastError);
        Assert.Equal(2, work.Runs);
    }

    [Theory, OnBothDatabases]
    public async Task RunDue_LeaseOfADeadServer_IsTakenOverWhenItRanOut(DatabaseKind kind)
    {
        var work = new Work();
        await using var site = await CreateDueAsync(kind, work);
        var name = typeof(SampleTask).FullName!;
        await site.InScopeAsync(scope => scope.GetRequiredService<LeaseStore>().TryTakeAsync(name, "dead server", CancellationToken.None));
        await RunDueAsync(site);
        Assert.Equal(0, work.Runs);

        site.Clock.Advance(LeaseStore.Length);
        await RunDueAsync(site);

        Assert.Equal(1, work.Runs);
    }

    [Theory, OnBothDatabases]
    public async Task Renew_LeaseTakenByAnother_IsFalse(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        await site.InScopeAsync(async scope =>
        {
            var leases = scope.GetRequiredService<LeaseStore>();
            Assert.True(await leases.TryTakeAsync("x", "one", CancellationToken.None));
            Assert.False(await leases.TryTakeAsync("x", "other", CancellationToken.None));
            site.Clock.Advance(TimeSpan.FromMinutes(4));
            Assert.True(await leases.RenewAsync("x", "one", CancellationToken.None));
            site.Clock.Advance(TimeSpan.FromMinutes(4));
            Assert.False(await leases.TryTakeAsync("x", "other", CancellationToken.None));
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.True(await leases.TryTakeAsync("x", "other", CancellationToken.None));
            Assert.False(await leases.RenewAsync("x", "one", CancellationToken.None));
        });
    }

    [Theory, OnBothDatabases]
    public async Task RunDue_Prompted_RunsBeforeItsTime(DatabaseKind kind)
    {
        var work = new Work();
        await using var site = await CreateDueAsync(kind, work);
        await RunDueAsync(site);
        site.Get<TaskPrompts>().Prompt(typeof(SampleTask));

        await RunDueAsync(site);
        await RunDueAsync(site);

        Assert.Equal(2, work.Runs);
    }

    [Theory, OnBothDatabases]
    public async Task RunDue_SwitchedOff_DoesNotRun(DatabaseKind kind)
    {
        var work = new Work();
        await using var site = await CreateDueAsync(kind, work);
        await site.InScopeAsync(scope => scope.GetRequiredService<TaskStore>().EnableAsync(typeof(SampleTask).FullName!, enabled: false));

        await RunDueAsync(site);

        Assert.Equal(0, work.Runs);
    }

    [Theory, OnBothDatabases]
    public async Task RunDue_ServerStops_TaskIsDueAtOnceForTheNext(DatabaseKind kind)
    {
        using var stopping = new CancellationTokenSource();
        var work = new Work { OnRun = stopping.Cancel };
        await using var site = await CreateDueAsync(kind, work);
        await site.Get<BackgroundTaskRunner>().RunDueAsync(stopping.Token);
        work.OnRun = null;

        await RunDueAsync(site);

        Assert.Equal(2, work.Runs);
    }

    [Theory, OnBothDatabases]
    public async Task Beat_RunningServer_ShowsWhenItWasSeen(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind, services => services.AddSingleton<ServerHeartbeat>());
        await site.Get<ServerHeartbeat>().BeatAsync();
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        await site.Get<ServerHeartbeat>().BeatAsync();

        var row = await site.ReadAsync(db => db.Set<ServerRow>().SingleAsync());

        Assert.Equal(site.Clock.GetUtcNow().UtcDateTime, row.SeenUtc);
        Assert.Equal(row.StartedUtc.AddSeconds(30), row.SeenUtc);
        Assert.DoesNotContain(Environment.MachineName, row.Name, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<TestSite> CreateDueAsync(DatabaseKind kind, Work work)
    {
        var site = await TestSite.CreateAsync(kind, services => Configure(services, work));
        await RunDueAsync(site);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        return site;
    }

    private static TestSite Over(TestDatabase database, FakeClock clock, Work work) =>
        TestSite.Over(database, services => Configure(services, work), clock);

    private static void Configure(IServiceCollection services, Work work)
    {
        services.RemoveAll<IBackgroundTask>();
        services.AddSingleton(work);
        services.AddSingleton<IBackgroundTask, SampleTask>();
        services.AddSingleton<BackgroundTaskRunner>();
    }

    private static Task RunDueAsync(TestSite site) => site.Get<BackgroundTaskRunner>().RunDueAsync();

    private static Task<BackgroundTaskRow> RowAsync(TestSite site) =>
        site.ReadAsync(db => db.Set<BackgroundTaskRow>().SingleAsync(row => row.Name == typeof(SampleTask).FullName));

    private sealed class Work
    {
        private int _runs;

        public int Runs => _runs;

        public string? Error { get; set; }

        public Action? OnRun { get; set; }

        public void Run()
        {
            Interlocked.Increment(ref _runs);
            OnRun?.Invoke();
        }
    }

    [BackgroundTask(Title = "Sample", Description = "Counts its runs.")]
    private sealed class SampleTask(Work work) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            work.Run();
            cancellationToken.ThrowIfCancellationRequested();
            return work.Error is null ? Task.CompletedTask : throw new InvalidOperationException(work.Error);
        }
    }
}
