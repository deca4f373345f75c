using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Data;

public sealed class WriteTransactionsTests
{
    [Theory, OnBothDatabases]
    public async Task RunAsync_TwoNodesCountingAtOnce_LoseNoUpdate(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = TestSite.Over(database);
        await using var other = TestSite.Over(database);
        await one.WriteAsync(scope => AddAsync(scope, "counter", "0"));

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 40),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (number, _) => await (number % 2 == 0 ? one : other).WriteAsync(CountAsync));

        Assert.Equal("40", await ValueAsync(one, "counter"));
    }

    [Theory, OnBothDatabases]
    public async Task RunAsync_WorkFails_RollsBackAndForgetsChanges(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var before = site.Stamps.Combined;
        var wasCommitted = false;

        await site.InScopeAsync(async scope =>
        {
            var transactions = scope.GetRequiredService<WriteTransactions>();
            await Assert.ThrowsAsync<InvalidOperationException>(() => transactions.RunAsync(async token =>
            {
                await AddAsync(scope, "lost", "1");
                await transactions.RaiseAsync(StampNames.Content, token);
                transactions.OnCommitted(() => wasCommitted = true);
                throw new InvalidOperationException("Refused.");
            }));
            Assert.Empty(scope.GetRequiredService<DbContext>().ChangeTracker.Entries());
            await transactions.RunAsync(_ => AddAsync(scope, "kept", "2"));
        });

        Assert.Null(await ValueAsync(site, "lost"));
        Assert.Equal("2", await ValueAsync(site, "kept"));
        Assert.Equal(before, site.Stamps.Combined);
        Assert.False(wasCommitted);
    }

    [Theory, OnBothDatabases]
    public async Task RunAsync_InsideARunningTransaction_JoinsIt(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.WriteAsync(async scope =>
        {
            await scope.GetRequiredService<IWriteTransactions>().RunAsync(_ => AddAsync(scope, "inner", "1"));
            throw new InvalidOperationException("Refused.");
        }));

        Assert.Null(await ValueAsync(site, "inner"));
    }

    [Theory, OnBothDatabases]
    public async Task RunAsync_RowReadBefore_IsReadAnewInside(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        await site.WriteAsync(scope => AddAsync(scope, "counter", "0"));

        await site.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<DbContext>().Set<SettingRow>().SingleAsync(row => row.Name == "counter");
            await site.WriteAsync(CountAsync);
            await scope.GetRequiredService<IWriteTransactions>().RunAsync(_ => CountAsync(scope));
        });

        Assert.Equal("2", await ValueAsync(site, "counter"));
    }

    [Theory, OnBothDatabases]
    public async Task RunAsync_AnotherScopeOfTheSameCall_IsRefusedAtOnce(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.WriteAsync(_ => site.WriteAsync(_ => Task.CompletedTask)));
    }

    [Theory, OnBothDatabases]
    public async Task RunAsync_OtherWriterTakesTooLong_SaysThatTheDatabaseIsBusy(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var slow = TestSite.Over(database);
        await using var waiting = TestSite.Over(database, services => services.AddSingleton(
            database.Options with { WriteLockTimeout = TimeSpan.FromMilliseconds(300) }));
        var started = new TaskCompletionSource();
        var end = new TaskCompletionSource();
        var work = Task.Run(() => slow.WriteAsync(async _ =>
        {
            started.SetResult();
            await end.Task;
        }));
        await started.Task;

        await Assert.ThrowsAsync<WriteLockTimeoutException>(() => waiting.WriteAsync(scope => AddAsync(scope, "late", "1")));

        end.SetResult();
        await work;
        await waiting.WriteAsync(scope => AddAsync(scope, "late", "1"));
    }

    [Theory, OnBothDatabases]
    public async Task RaiseAsync_SeveralTimesInOneTransaction_RaisesOnceAndShowsAtOnce(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var before = site.Stamps.Get(StampNames.Content);
        var values = new List<long>();

        await site.WriteAsync(async scope =>
        {
            var transactions = scope.GetRequiredService<IWriteTransactions>();
            values.Add(await transactions.RaiseAsync(StampNames.Content));
            values.Add(await transactions.RaiseAsync(StampNames.Content));
            Assert.Equal(before, site.Stamps.Get(StampNames.Content));
        });

        Assert.Equal([before + 1, before + 1], values);
        Assert.Equal(before + 1, site.Stamps.Get(StampNames.Content));
    }

    [Fact]
    public async Task RaiseAsync_WithoutTransaction_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.InScopeAsync(scope =>
            scope.GetRequiredService<IWriteTransactions>().RaiseAsync(StampNames.Content)));
    }

    private static async Task AddAsync(IServiceProvider scope, string name, string value)
    {
        var db = scope.GetRequiredService<DbContext>();
        db.Add(new SettingRow { Name = name, Document = value });
        await db.SaveChangesAsync();
    }

    private static async Task CountAsync(IServiceProvider scope)
    {
        var db = scope.GetRequiredService<DbContext>();
        var row = await db.Set<SettingRow>().SingleAsync(row => row.Name == "counter");
        row.Document = (int.Parse(row.Document, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await db.SaveChangesAsync();
    }

    private static Task<string?> ValueAsync(TestSite site, string name) =>
        site.ReadAsync(db => db.Set<SettingRow>().Where(row => row.Name == name).Select(row => (string?)row.Document).SingleOrDefaultAsync());
}
