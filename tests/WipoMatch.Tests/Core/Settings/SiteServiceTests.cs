using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core;
using WipoMatch.Core.Settings;
using WipoMatch.Settings;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Settings;

public sealed class SiteServiceTests
{
    [Theory, OnBothDatabases]
    public async Task UpdateAsync_ThenCurrent_ShowsOnAllNodes(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = TestSite.Over(database);
        await using var other = TestSite.Over(database);
        Assert.Equal("WipoMatch", other.Get<ISiteService>().Current.SiteName);

        await one.Get<ISiteService>().UpdateAsync(site => site with { SiteName = "Élan", AppliedRecipes = [.. site.AppliedRecipes, "setup"] });
        await one.Get<ISiteService>().UpdateAsync(site => site with { AppliedRecipes = [.. site.AppliedRecipes, "demo"] });

        Assert.Equal("Élan", one.Get<ISiteService>().Current.SiteName);
        other.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["setup", "demo"], other.Get<ISiteService>().Current.AppliedRecipes);
    }

    [Theory, OnBothDatabases]
    public async Task UpdateAsync_InsideATransactionThatFails_ChangesNothing(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.WriteAsync(async _ =>
        {
            await site.Get<ISiteService>().UpdateAsync(settings => settings with { SiteName = "Lost" });
            throw new InvalidOperationException("Refused.");
        }));

        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("WipoMatch", site.Get<ISiteService>().Current.SiteName);
    }

    [Fact]
    public async Task Current_Configured_WinsOverTheDatabase()
    {
        await using var site = await TestSite.CreateAsync(
            DatabaseKind.Sqlite, services => services.AddSingleton(new ConfiguredSite("Configured", null, "Pacific/Auckland")));
        await site.Get<ISiteService>().UpdateAsync(settings => settings with { SiteName = "Stored", DefaultLanguage = "ar", TimeZone = "UTC" });

        var current = site.Get<ISiteService>().Current;

        Assert.Equal(("Configured", "ar", "Pacific/Auckland"), (current.SiteName, current.DefaultLanguage, current.TimeZone));
    }

    [Fact]
    public async Task Today_LateInTheDay_IsTheDayOfTheZone()
    {
        var clock = new FakeClock(new DateTime(2026, 3, 2, 22, 0, 0, DateTimeKind.Utc));
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite, clock: clock);
        Assert.Equal(new DateOnly(2026, 3, 2), site.Get<ISiteService>().Today);

        await site.Get<ISiteService>().UpdateAsync(settings => settings with { TimeZone = "Africa/Nairobi" });

        Assert.Equal(new DateOnly(2026, 3, 3), site.Get<ISiteService>().Today);
    }

    [Theory]
    [InlineData("TimeZone", "Mars/Olympus", "In WipoMatch:Site, the time zone 'Mars/Olympus' is unknown")]
    [InlineData("DefaultLanguage", "de", "In WipoMatch:Site, the default language 'de' is none of")]
    public void Read_WrongSetting_StopsTheStart(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create($"WipoMatch:Site:{key}", (string?)value)]).Build();

        Assert.StartsWith(message, Assert.Throws<StartupException>(() => ConfiguredSite.Read(configuration)).Message, StringComparison.Ordinal);
    }
}
