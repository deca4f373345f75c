using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Data;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Data;

public sealed class StampsTests
{
    [Theory, OnBothDatabases]
    public async Task Get_RaisedByAnotherNode_ShowsWithinASecond(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var writer = TestSite.Over(database);
        await using var reader = TestSite.Over(database);
        var before = reader.Stamps.Get(StampNames.Content);
        await RaiseAsync(writer, StampNames.Content);
        Assert.Equal(before, reader.Stamps.Get(StampNames.Content));

        reader.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(before + 1, reader.Stamps.Get(StampNames.Content));
    }

    [Theory, OnBothDatabases]
    public async Task RefreshAsync_RaisedByAnotherNode_ChangesTheCombinedNumber(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var writer = TestSite.Over(database);
        await using var reader = TestSite.Over(database);
        var seen = new List<long> { reader.Stamps.Combined };
        foreach (var stamp in new[] { StampNames.Content, StampNames.Definitions, StampNames.Settings })
        {
            await RaiseAsync(writer, stamp);
            reader.Clock.Advance(TimeSpan.FromSeconds(1));
            await reader.Stamps.RefreshAsync();
            seen.Add(reader.Stamps.Combined);
        }

        Assert.Equal([seen[0], seen[0] + 1, seen[0] + 2, seen[0] + 3], seen);
        Assert.Equal(writer.Stamps.Combined, seen[^1]);
    }

    [Theory, OnBothDatabases]
    public async Task Get_ManyWritersAtOnce_NeverFalls(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var before = site.Stamps.Get(StampNames.Content);
        using var stop = new CancellationTokenSource();
        var watching = Task.Run(() =>
        {
            for (var last = 0L; !stop.IsCancellationRequested;)
            {
                site.Clock.Advance(TimeSpan.FromSeconds(1));
                var now = site.Stamps.Get(StampNames.Content);
                Assert.True(now >= last);
                last = now;
            }
        });

        await Parallel.ForEachAsync(Enumerable.Range(0, 30), async (_, _) => await RaiseAsync(site, StampNames.Content));

        await stop.CancelAsync();
        await watching;
        Assert.Equal(before + 30, site.Stamps.Get(StampNames.Content));
    }

    private static Task RaiseAsync(TestSite site, string stamp) =>
        site.WriteAsync(scope => scope.GetRequiredService<IWriteTransactions>().RaiseAsync(stamp));
}
