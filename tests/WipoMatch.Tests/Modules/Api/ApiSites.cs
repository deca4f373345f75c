using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>Demonstrations of a test class, one on each database; its tests change them, each other things.</summary>
public sealed class ApiSites : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, SiteFixture> _sites = [];

    public async Task<SiteFixture> OnAsync(DatabaseKind kind)
    {
        if (!_sites.TryGetValue(kind, out var site))
        {
            _sites[kind] = site = await SiteFixture.StartAsync(new() { Recipe = "demo", Database = kind });
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
