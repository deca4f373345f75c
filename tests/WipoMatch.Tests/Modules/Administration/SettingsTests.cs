using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Security;
using WipoMatch.Settings;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Administration;

public sealed class SettingsTests
{
    private const string Form = "[data-testid=settings] form";

    [Fact]
    public async Task Save_Changed_HoldsAtOnceAndIsRecorded()
    {
        await using var site = await StartAsync();
        Assert.Contains("WipoMatch", (await site.GetDocumentAsync("/en/")).Title, StringComparison.Ordinal);
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/settings");

        await browser.SubmitAsync(browser.AnswersOf(Form, ("SiteName", " Cooperation hub "), ("TimeZone", "Africa/Nairobi")), Form);

        var settings = site.Services.GetRequiredService<ISiteService>().Current;
        Assert.Equal(("Cooperation hub", "Africa/Nairobi", "en"), (settings.SiteName, settings.TimeZone, settings.DefaultLanguage));
        Assert.Contains("Cooperation hub", (await site.GetDocumentAsync("/en/")).Title, StringComparison.Ordinal);
        var row = Assert.Single(await site.RowsAsync<AuditRow>(), row => row.Category == "site");
        Assert.Contains("UTC", row.Before, StringComparison.Ordinal);
        Assert.Contains("Africa/Nairobi", row.After, StringComparison.Ordinal);
        Assert.DoesNotContain("DefaultLanguage", row.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_NothingChanged_RecordsNothing()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/settings");

        await browser.SubmitAsync(browser.AnswersOf(Form), Form);

        Assert.Empty(await site.RowsAsync<AuditRow>());
    }

    [Fact]
    public async Task Save_SomebodyElseWasEarlier_IsRefusedAndShowsBoth()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/settings");
        await site.Services.GetRequiredService<ISiteService>().UpdateAsync(stored => stored with { SiteName = "Theirs" });

        var page = await browser.PostAsync(browser.AnswersOf(Form, ("SiteName", "Mine")), Form);

        Assert.Equal("Mine", page.QuerySelector("input[name=SiteName]")!.GetAttribute("value"));
        Assert.Contains("Theirs", page.QuerySelector("[data-testid=theirs]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Theirs", site.Services.GetRequiredService<ISiteService>().Current.SiteName);

        await browser.SubmitAsync(browser.AnswersOf(Form), Form);
        Assert.Equal("Mine", site.Services.GetRequiredService<ISiteService>().Current.SiteName);
    }

    [Theory]
    [InlineData("SiteName", " ")]
    [InlineData("SiteName", "123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 1")]
    [InlineData("DefaultLanguage", "de")]
    [InlineData("TimeZone", "Nowhere/Land")]
    public async Task Save_Nonsense_IsRefusedAtItsField(string name, string value)
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/settings");

        var page = await browser.PostAsync(browser.AnswersOf(Form, (name, value)), Form);

        Assert.Single(page.QuerySelectorAll(".errors li"));
        Assert.Empty(await site.RowsAsync<AuditRow>());
    }

    [Fact]
    public async Task Page_ConfiguredSetting_IsShownWithTheReasonAndNotChanged()
    {
        await using var site = await SiteFixture.StartAsync(new() { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["WipoMatch:Site:Name"] = "From outside" } });
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");

        var page = await browser.GetAsync("/en/admin/settings");

        Assert.Null(page.QuerySelector("input[name=SiteName]"));
        Assert.Contains("WipoMatch:Site:Name", page.QuerySelector("[data-testid=fixed]")!.TextContent, StringComparison.Ordinal);
        await browser.SubmitAsync(browser.AnswersOf(Form, ("SiteName", "Mine")), Form);
        Assert.Equal("From outside", site.Services.GetRequiredService<ISiteService>().Current.SiteName);
    }

    [Fact]
    public async Task Page_AskedByAnEditor_IsForbidden()
    {
        await using var site = await StartAsync();
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");
        await browser.GetAsync("/en/admin/settings", HttpStatusCode.Forbidden);
    }

    private static async Task<SiteFixture> StartAsync()
    {
        var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        return site;
    }
}
