namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// A demonstration that one class has to itself: <c>IClassFixture&lt;OwnDemonstration&gt;</c>, for tests of what other readers change,
/// such as how full the room for kept pages is.
/// </summary>
public sealed class OwnDemonstration : IAsyncLifetime
{
    private SiteFixture? _site;

    public SiteFixture Site => _site!;

    public async Task InitializeAsync() => _site = await SiteFixture.StartAsync(new() { Recipe = "demo" });

    public async Task DisposeAsync() => await _site!.DisposeAsync();
}
