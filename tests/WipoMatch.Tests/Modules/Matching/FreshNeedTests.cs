using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Matching.Live;
using WipoMatch.Matching.Stored;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>A server without background tasks: what is stored, a publication itself brought about.</summary>
public sealed class FreshNeedTests
{
    private const string Music = "Our musicians need a society that collects royalties for public performance of music and licenses radio stations.";

    [Theory, OnBothDatabases]
    public async Task Publish_ChangedNeed_StoresTheListThatTheTaskWouldStore(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind);
        var before = await site.OffersAsync("need-001");

        await site.ChangeAsync("need-001", item => item.Alter<MarkdownBodyPart>(part => part.Markdown = Music));
        await Soon.BecomesAsync(async () => (await site.ListAsync("need-001"))!.Versions.Contains(await site.VersionAsync("need-001"), StringComparison.Ordinal));

        var stored = await StoredAsync(site);
        Assert.NotEqual(before, await site.OffersAsync("need-001"));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.RenewAsync();
        Assert.Equal(stored, await StoredAsync(site));
    }

    [Theory, OnBothDatabases]
    public async Task Publish_NewNeed_StoresItsList(DatabaseKind kind)
    {
        await using var site = await StartAsync(kind, without: "need-001");
        Assert.Equal(29, (await site.Site.RowsAsync<SuggestionList>()).Count);

        await site.ImportAsync("need-001");

        await Soon.BecomesAsync(async () => (await site.OffersAsync("need-001")).Count > 0);
        Assert.Equal(30, (await site.Site.RowsAsync<SuggestionList>()).Count);
    }

    private static async Task<SuggestionSite> StartAsync(DatabaseKind kind, string? without = null)
    {
        var site = await SuggestionSite.StartAsync(kind, configure: services => services.AddHostedService<FreshNeeds>(), without: without);

        // Lists of single needs are then exactly those of the task.
        site.Site.Services.GetRequiredService<LiveSuggestions>().Few = 0;
        await site.RenewAsync();
        return site;
    }

    private static async Task<IReadOnlyList<(string, string, DateTime)>> StoredAsync(SuggestionSite site) =>
        [.. (await site.Site.RowsAsync<SuggestionList>()).OrderBy(row => row.NeedSet, StringComparer.Ordinal).Select(row => (row.NeedSet, row.Versions, row.ComputedUtc))];
}
