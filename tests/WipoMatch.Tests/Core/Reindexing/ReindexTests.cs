using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Core.Catalog;
using WipoMatch.Core.Data;
using WipoMatch.Core.Reindexing;
using WipoMatch.Data;
using WipoMatch.Search.Documents;
using WipoMatch.Tests.Core.Backup;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Reindexing;

public sealed class ReindexTests
{
    [Theory, OnBothDatabases]
    public async Task Reindex_LostAndWrongRows_AreMadeAsHandlersMadeThem(DatabaseKind kind)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        var first = await site.PublishedAsync(Article.New("Seeds").Named("a1").Summarised("Grain"));
        await site.RedraftAsync(first.ContentItemId, draft => draft.Titled("Better seeds"));
        await site.DoAsync(async content => await content.PublishAsync((await content.GetAsync(first.ContentItemId, VersionOptions.Draft))!));
        await site.PublishedAsync(Article.New("Fisheries"));
        var gone = await site.PublishedAsync(Article.New("Gone"));
        await site.DoAsync(content => content.UnpublishAsync(gone));
        var expected = await RowsAsync(site);
        await DamageAsync(site);
        Assert.NotEqual(expected, await RowsAsync(site));

        var output = await site.Site.RunAsync("reindex");

        Assert.Equal(expected, await RowsAsync(site));
        Assert.Contains("2 catalogue entries", output, StringComparison.Ordinal);
        Assert.Contains("2 search documents", output, StringComparison.Ordinal);
        Assert.Equal(2, (await site.CatalogAsync()).SetsOf(Article.Type).Count);
    }

    [Theory, OnBothDatabases]
    public async Task Reindex_OneType_LeavesTheRowsOfOthers(DatabaseKind kind)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        await site.PublishedAsync(Article.New("Seeds"));
        await DamageAsync(site);
        var damaged = await RowsAsync(site);

        await site.Site.RunAsync("reindex", ("--type", "story"));
        Assert.Equal(damaged, await RowsAsync(site));
        await site.Site.RunAsync("reindex", ("--type", "article"));

        Assert.NotEqual(damaged, await RowsAsync(site));
        await Assert.ThrowsAsync<WrongUsageException>(() => site.Site.RunAsync("reindex", ("--type", "nothing")));
    }

    [Theory, OnBothDatabases]
    public async Task Reindex_ContentChangesMeanwhile_SwapsInWhatIsLiveThen(DatabaseKind kind)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        var (changed, removed) = (await site.PublishedAsync(Article.New("Before")), await site.PublishedAsync(Article.New("Removed")));

        await site.Site.InScopeAsync(scope => scope.GetRequiredService<Reindex>().RunAsync(
            [Article.Type], isPartial: false, new Meanwhile(ChangeAsync), CancellationToken.None));

        var titles = await site.Site.ReadAsync(db => db.Set<SearchDocument>().Where(row => row.IsVisible).Select(row => row.Title).ToListAsync());
        Assert.Equal(["After", "New"], titles.Order(StringComparer.Ordinal));
        Assert.Equal(2, (await site.CatalogAsync()).SetsOf(Article.Type).Count);

        async Task ChangeAsync()
        {
            await site.RedraftAsync(changed.ContentItemId, draft => draft.Titled("After"));
            await site.DoAsync(async content => await content.PublishAsync((await content.GetAsync(changed.ContentItemId, VersionOptions.Draft))!));
            await site.DoAsync(content => content.UnpublishAsync(removed));
            await site.PublishedAsync(Article.New("New"));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Reindex_Stopped_LeavesTheOldRows(DatabaseKind kind)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        await site.PublishedAsync(Article.New("Seeds"));
        await DamageAsync(site);
        var before = await RowsAsync(site);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.Site.InScopeAsync(scope => scope.GetRequiredService<Reindex>().RunAsync(
            [Article.Type], isPartial: false, new Meanwhile(stop.CancelAsync, "Swapping tables"), stop.Token)));

        Assert.Equal(before, await RowsAsync(site));
    }

    [Theory, OnBothDatabases]
    public async Task Reindex_BesideAServer_IsPickedUpByIt(DatabaseKind kind)
    {
        await using var server = await SiteFixture.StartAsync(new() { Recipe = "demo", Database = kind });
        await using var other = TestSite.Beside(server);
        Assert.NotEmpty((await server.GetDocumentAsync("/en/search?q=kampot")).QuerySelectorAll("article.card"));
        await other.WriteAsync(async scope =>
        {
            var db = scope.GetRequiredService<WipoMatchDbContext>();
            await db.Set<SearchDocument>().ExecuteDeleteAsync();
            await db.Set<CatalogRow>().ExecuteDeleteAsync();
        });

        await other.RunAsync("reindex");
        server.Services.GetRequiredService<Stamps>().LookAnew();

        Assert.NotEmpty((await server.GetDocumentAsync("/en/search?q=kampot")).QuerySelectorAll("article.card"));
        Assert.True(server.Services.GetRequiredService<IStamps>().Get(StampNames.Rebuilt) > 0);
    }

    private static Task DamageAsync(ContentSite site) => site.Site.WriteAsync(async scope =>
    {
        var db = scope.GetRequiredService<WipoMatchDbContext>();
        await db.Set<SearchDocument>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, "wrong"));
        var first = await db.Set<CatalogRow>().Select(row => row.ContentItemId).FirstAsync();
        await db.Set<CatalogRow>().Where(row => row.ContentItemId == first).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsVisible, false));
        await db.Set<SearchDocument>().Where(row => row.ContentItemId == first).ExecuteDeleteAsync();
    });

    // Without stamps, and without the rows that say that something left.
    private static async Task<List<string>> RowsAsync(ContentSite site)
    {
        var catalog = await site.RowsAsync<CatalogRow>(row => row.IsVisible);
        var documents = await site.RowsAsync<SearchDocument>(row => row.IsVisible);
        return
        [
            .. catalog.Select(row => $"{row.ContentItemId} {row.Data}").Order(StringComparer.Ordinal),
            .. documents.Select(row => $"{row.ContentItemId} {row.Language} {row.ContentType} {row.Title} {row.Summary} {row.Body}").Order(StringComparer.Ordinal),
        ];
    }

    private sealed class Meanwhile(Func<Task> work, string label = "Building anew") : IProgress<VerbProgress>
    {
        private bool _isDone;

        public void Report(VerbProgress value)
        {
            if (!_isDone && value.Label == label)
            {
                _isDone = true;
                Task.Run(work).GetAwaiter().GetResult();
            }
        }
    }
}
