using System.Linq.Expressions;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Modules;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>A site without its web server, with the content type <see cref="Article"/>.</summary>
public sealed class ContentSite : IAsyncDisposable
{
    private ContentSite(TestSite site) => Site = site;

    public TestSite Site { get; }

    public FakeClock Clock => Site.Clock;

    public static async Task<ContentSite> CreateAsync(DatabaseKind kind)
    {
        var site = await TestSite.CreateAsync(kind, services => services.AddContentRoute(Article.Type, "articles", "article"));
        await site.InScopeAsync(scope => scope.GetRequiredService<IContentDefinitionManager>().MergeAsync(JsonNode.Parse(Article.Definition)!.AsObject()));
        return new ContentSite(site);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>Works with the content manager in a scope of its own, as a request does; a second passes before.</summary>
    public Task<T> DoAsync<T>(Func<IContentManager, Task<T>> work)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        return Site.InScopeAsync(scope => work(scope.GetRequiredService<IContentManager>()));
    }

    public Task DoAsync(Func<IContentManager, Task> work) => DoAsync(async content =>
    {
        await work(content);
        return true;
    });

    public async Task<ContentItem> PublishedAsync(ContentItem item)
    {
        await DoAsync(content => content.PublishAsync(item));
        return item;
    }

    public async Task<ContentItem> DraftAsync(ContentItem item)
    {
        await DoAsync(content => content.CreateAsync(item));
        return item;
    }

    public async Task<ContentItem> GetAsync(string contentItemId, VersionOptions options = VersionOptions.Published) =>
        await DoAsync(content => content.GetAsync(contentItemId, options)) ?? throw new InvalidOperationException($"There is no such version ({options}).");

    /// <summary>Puts a changed draft on top of a live item.</summary>
    public async Task<ContentItem> RedraftAsync(string contentItemId, Action<ContentItem> change)
    {
        var draft = await GetAsync(contentItemId, VersionOptions.DraftRequired);
        change(draft);
        await DoAsync(content => content.SaveDraftAsync(draft));
        return draft;
    }

    public Task<IReadOnlyList<ContentItem>> VersionsAsync(string contentItemId) => DoAsync(content => content.GetVersionsAsync(contentItemId));

    /// <summary>
    /// The flags of an item's versions, newest first: <c>LP</c> live and newest, <c>L-</c> draft, <c>-P</c> live below a draft, <c>--</c> archive.
    /// </summary>
    public async Task<string> StatesAsync(string contentItemId) =>
        string.Join(' ', (await VersionsAsync(contentItemId)).Select(item => (item.Latest ? "L" : "-") + (item.Published ? "P" : "-")));

    public Task<List<T>> RowsAsync<T>(Expression<Func<T, bool>> which) where T : class =>
        Site.ReadAsync(db => db.Set<T>().AsNoTracking().Where(which).ToListAsync());

    public async Task<CatalogSnapshot> CatalogAsync()
    {
        Clock.Advance(TimeSpan.FromSeconds(2));
        await Site.Stamps.RefreshAsync();
        await Site.Get<ICatalog>().RefreshAsync();
        return Site.Get<ICatalog>().Current;
    }
}

/// <summary>The sites of a test class, one on each database; made when a test asks, shared by tests that each own their items.</summary>
public sealed class ContentSites : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, ContentSite> _sites = [];

    public async Task<ContentSite> OnAsync(DatabaseKind kind)
    {
        if (!_sites.TryGetValue(kind, out var site))
        {
            _sites[kind] = site = await ContentSite.CreateAsync(kind);
        }

        return site;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var site in _sites.Values)
        {
            await site.DisposeAsync();
        }
    }
}
