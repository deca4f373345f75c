using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WipoMatch.Data;
using WipoMatch.Search;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Search;

public sealed class SearchIndexStartTests
{
    [Theory, OnBothDatabases]
    public async Task Start_ServerStarts_SearchNeedsNoRows(DatabaseKind kind)
    {
        await using var site = await CreateAsync(kind);
        var start = site.Services.GetServices<IHostedService>().OfType<SearchIndexStart>().Single();

        await start.StartAsync(CancellationToken.None);
        await start.ExecuteTask!;

        await RemoveRowsAsync(site);
        Assert.Equal(["a"], Find(site));
    }

    [Theory, OnBothDatabases]
    public async Task Start_VerbThatDoesNotSearch_LoadsNothing(DatabaseKind kind)
    {
        await using var site = await CreateAsync(kind);

        await RemoveRowsAsync(site);

        Assert.Empty(Find(site));
    }

    [Theory, OnBothDatabases]
    public async Task BringUpToDate_GivenUp_LeavesItToTheNextSearch(DatabaseKind kind)
    {
        await using var site = await CreateAsync(kind);

        Assert.Throws<OperationCanceledException>(() => site.Get<SearchIndexLoader>().BringUpToDate(new CancellationToken(canceled: true)));

        Assert.Equal(["a"], Find(site));
    }

    [Fact]
    public async Task Start_TableMissing_LetsTheServerRun()
    {
        await using var site = await CreateAsync(DatabaseKind.Sqlite);
        await site.ReadAsync(db => db.Database.ExecuteSqlRawAsync("DROP TABLE \"Search_Documents\""));
        var start = site.Services.GetServices<IHostedService>().OfType<SearchIndexStart>().Single();

        await start.StartAsync(CancellationToken.None);
        await start.ExecuteTask!;

        Assert.True(start.ExecuteTask.IsCompletedSuccessfully);
    }

    private static async Task<TestSite> CreateAsync(DatabaseKind kind)
    {
        var site = await TestSite.CreateAsync(kind);
        await site.WriteAsync(async services =>
        {
            var db = services.GetRequiredService<DbContext>();
            var stamp = await services.GetRequiredService<IWriteTransactions>().RaiseAsync(StampNames.Content);
            db.Add(new SearchDocument { ContentItemId = "a", Language = "en", Title = "Pepper", IsVisible = true, Stamp = stamp });
            await db.SaveChangesAsync();
        });
        return site;
    }

    // Without a new stamp, so that whoever has loaded them does not notice.
    private static Task<int> RemoveRowsAsync(TestSite site) => site.ReadAsync(db => db.Set<SearchDocument>().ExecuteDeleteAsync());

    private static IEnumerable<string> Find(TestSite site)
    {
        using var scope = site.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<ITextSearch>().Find("pepper", "en")!.Scores.All.Select(found => found.Key);
    }
}
