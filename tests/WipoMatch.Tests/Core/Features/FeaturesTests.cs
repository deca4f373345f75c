using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Data;
using WipoMatch.Core.Features;
using WipoMatch.Core.Modules;
using WipoMatch.Modules;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Features;

public sealed class FeaturesTests
{
    [Theory, OnBothDatabases]
    public async Task IsEnabled_FeatureSwitchedOff_HidesItAndWhatNeedsIt(DatabaseKind kind)
    {
        await using var site = await CreateAsync(kind);
        var features = site.Get<IFeatures>();
        Assert.All(["A", "A.Extra", "B"], feature => Assert.True(features.IsEnabled(feature)));
        Assert.False(features.IsEnabled("Unknown"));
        Assert.True(features.IsEnabled(typeof(NeedsExtra)));

        await SetAsync(site, "A", enabled: false);

        Assert.All(["A", "A.Extra", "B"], feature => Assert.False(features.IsEnabled(feature)));
        Assert.False(features.IsEnabled(typeof(NeedsExtra)));
        Assert.True(features.IsEnabled(typeof(FeaturesTests)));

        await SetAsync(site, "A", enabled: true);
        await SetAsync(site, "A.Extra", enabled: false);

        Assert.True(features.IsEnabled("B"));
        Assert.False(features.IsEnabled(typeof(NeedsExtra)));
    }

    [Fact]
    public async Task Set_UnknownFeature_IsRefused()
    {
        await using var site = await CreateAsync(DatabaseKind.Sqlite);

        await Assert.ThrowsAsync<ArgumentException>(() => SetAsync(site, "Unknown", enabled: true));
    }

    private static Task SetAsync(TestSite site, string feature, bool enabled) =>
        site.InScopeAsync(scope => scope.GetRequiredService<FeatureStore>().SetAsync(feature, enabled));

    private static Task<TestSite> CreateAsync(DatabaseKind kind) => TestSite.CreateAsync(kind, services => services.AddSingleton(
        ModuleCatalog.FromModules([Module("A", [], "A.Extra"), Module("B", ["A"])])));

    private static ModuleDescriptor Module(string id, string[] dependencies, params string[] features) => new()
    {
        Id = id,
        Name = id,
        Description = "",
        Category = "",
        Dependencies = dependencies,
        Features = [.. features.Select(feature => new FeatureAttribute { Id = feature, Name = feature })],
        IsTheme = false,
        Assembly = typeof(WipoMatchDbContext).Assembly,
    };

    [RequireFeatures("A.Extra")]
    private sealed class NeedsExtra;
}
