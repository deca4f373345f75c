using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Import;
using WipoMatch.Matching.Live;
using WipoMatch.Matching.Stored;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>A site with the needs and offers of the development set, as of the day for which they were written.</summary>
internal sealed class SuggestionSite(SiteFixture site, FakeClock clock) : IAsyncDisposable
{
    public SiteFixture Site => site;

    public FakeClock Clock => clock;

    /// <summary>Starts it; suggestions are worked out when the test says so, unless tasks run.</summary>
    public static async Task<SuggestionSite> StartAsync(
        DatabaseKind kind = DatabaseKind.Sqlite, bool runsTasks = false, Action<IServiceCollection>? configure = null, string? without = null)
    {
        var clock = new FakeClock();
        var site = new SuggestionSite(await SiteFixture.StartAsync(new() { Database = kind, Clock = clock, RunsTasks = runsTasks, Configure = configure }), clock);
        clock.Advance(MatchingWorld.Day.ToDateTime(new TimeOnly(12, 0)) - FakeClock.Start.UtcDateTime);
        await site.ImportAsync(Records().Where(line => without is null || !IsOf(line, without)));
        return site;
    }

    /// <summary>Publishes a need or an offer of the set that the site was started without.</summary>
    public Task ImportAsync(string exchangeId) => ImportAsync(Records().Where(line => IsOf(line, exchangeId)));

    /// <summary>Publishes records.</summary>
    public Task ImportAsync(IEnumerable<string> lines) => site.InScopeAsync(async services =>
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var report = await services.GetRequiredService<ImportRecords>().RunAsync(
            () => new MemoryStream(bytes), new ImportOptions { Publish = true }, progress: null, CancellationToken.None);
        Assert.NotNull(report);
    });

    /// <summary>Does what the background task does.</summary>
    public Task RenewAsync() => site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<RenewSuggestions>().Single().DoWorkAsync(services, CancellationToken.None));

    /// <summary>Changes a published thing and publishes it.</summary>
    public Task ChangeAsync(string exchangeId, Action<ContentItem> change) => site.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = (await content.GetAsync(await IdOfAsync(services, exchangeId)))!;
        change(item);
        await content.PublishAsync(item);
    });

    /// <summary>Takes a published thing down.</summary>
    public Task WithdrawAsync(string exchangeId) => site.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        await content.UnpublishAsync((await content.GetAsync(await IdOfAsync(services, exchangeId)))!);
    });

    /// <summary>The stored offers of a need by their ids, the best first.</summary>
    public async Task<IReadOnlyList<string>> OffersAsync(string need)
    {
        var catalog = await CatalogAsync();
        var set = catalog.FindByExchangeId(need)?.LocalizationSet;
        return [.. (await site.RowsAsync<StoredSuggestion>()).Where(row => row.NeedSet == set).OrderBy(row => row.Rank)
            .Select(row => catalog.FindSet(row.OfferSet)?.Source.ExchangeId ?? row.OfferSet)];
    }

    /// <summary>The stored list of a need; null when there is none.</summary>
    public async Task<SuggestionList?> ListAsync(string need)
    {
        var set = (await CatalogAsync()).FindByExchangeId(need)!.LocalizationSet;
        return (await site.RowsAsync<SuggestionList>()).SingleOrDefault(row => row.NeedSet == set);
    }

    /// <summary>The published version of a thing.</summary>
    public async Task<string> VersionAsync(string exchangeId) => (await CatalogAsync()).FindByExchangeId(exchangeId)!.ContentItemVersionId;

    /// <summary>All stored lists, by the needs' ids.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListsAsync()
    {
        var catalog = await CatalogAsync();
        return (await site.RowsAsync<StoredSuggestion>()).GroupBy(row => row.NeedSet)
            .ToDictionary(
                rows => catalog.FindSet(rows.Key)!.Source.ExchangeId,
                rows => string.Join(' ', rows.OrderBy(row => row.Rank).Select(row => catalog.FindSet(row.OfferSet)!.Source.ExchangeId)),
                StringComparer.Ordinal);
    }

    /// <summary>The address of a published thing.</summary>
    public async Task<string> PathOfAsync(string exchangeId, string language = "en")
    {
        var entry = (await CatalogAsync()).FindByExchangeId(exchangeId)!;
        await using var scope = site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<IContentLinks>().Url(entry, language);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static IEnumerable<string> Records() => File.ReadLines(MatchingWorld.PathOf("tests", "data", "matching", "records.jsonl"));

    private static bool IsOf(string line, string exchangeId) => line.Contains($"\"id\":\"{exchangeId}\"", StringComparison.Ordinal);

    private async Task<CatalogSnapshot> CatalogAsync()
    {
        var catalog = site.Services.GetRequiredService<ICatalog>();
        await catalog.RefreshAsync();
        return catalog.Current;
    }

    private static async Task<string> IdOfAsync(IServiceProvider services, string exchangeId)
    {
        var catalog = services.GetRequiredService<ICatalog>();
        await catalog.RefreshAsync();
        return catalog.Current.FindByExchangeId(exchangeId)!.ContentItemId;
    }
}
