using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Reports;

/// <summary>The site of <see cref="CraftedSite"/> on each database, started when a test asks.</summary>
public sealed class CraftedSites : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, SiteFixture> _sites = [];

    public async Task<SiteFixture> OnAsync(DatabaseKind kind)
    {
        if (!_sites.TryGetValue(kind, out var site))
        {
            var clock = new FakeClock(new DateTime(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc));
            _sites[kind] = site = await CraftedSite.StartAsync(kind, clock, [.. CraftedSite.Organizations, .. CraftedSite.Needs, .. CraftedSite.Others]);
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
