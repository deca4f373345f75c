using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Security;
using WipoMatch.Settings;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Administration;

public sealed class RecipesTests
{
    private const string Setup = "/en/admin/recipes/setup";

    [Fact]
    public async Task List_TellsWhatIsAppliedAndWhatEachBrings()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");

        var page = await browser.GetAsync("/fr/admin/recipes");

        Assert.NotNull(page.QuerySelector("tr[data-recipe=setup] .tag.ok"));
        Assert.NotNull(page.QuerySelector("tr[data-recipe=demo] .tag.neutral"));
        Assert.Contains("Types de contenu", page.QuerySelector("tr[data-recipe=setup] ol")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_SiteIsAsTheRecipeSays_CannotBeApplied()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");

        var page = await browser.GetAsync(Setup);

        Assert.Null(page.QuerySelector("[data-testid=changes]"));
        Assert.True(page.QuerySelector("main button.btn")!.HasAttribute("disabled"));
    }

    [Fact]
    public async Task Apply_WhatWasRead_IsDoneAndRecorded()
    {
        await using var site = await StartAsync();
        await ChangeLanguageAsync(site, "fr");
        using var browser = await site.SignInAsync("admin@example.org");
        var page = await browser.GetAsync(Setup);
        Assert.Equal("settings", Assert.Single(page.QuerySelectorAll("[data-testid=changes] tbody th")).TextContent);
        Assert.Equal("fr", Settings(site).DefaultLanguage);

        Assert.Equal("/en/admin/recipes", await browser.SubmitAsync([]));

        Assert.Equal("en", Settings(site).DefaultLanguage);
        var row = Assert.Single(await site.RowsAsync<AuditRow>());
        Assert.Equal(("recipe", "apply", "setup", "Test person"), (row.Category, row.Action, row.SubjectId, row.ActorName));
    }

    [Fact]
    public async Task Apply_SiteChangedMeanwhile_AppliesNothingAndShowsWhatWouldChangeNow()
    {
        await using var site = await StartAsync();
        await ChangeLanguageAsync(site, "fr");
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync(Setup);
        await ChangeLanguageAsync(site, "en");

        var page = await browser.PostAsync([]);

        Assert.Contains("nothing was applied", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[data-testid=changes]"));
        Assert.Empty(await site.RowsAsync<AuditRow>());
    }

    [Fact]
    public async Task Demonstration_OnASiteInUse_IsRefusedWithTheReason()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync(Setup);

        using var answer = await browser.SendAsync([], to: "/en/admin/recipes/demo");
        var page = await SiteFixture.ReadDocumentAsync(answer);

        Assert.Contains("every visitor may act", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.False(Settings(site).IsDemonstration);
        await browser.GetAsync("/en/admin/recipes/nothing", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Export_ReportThenFile_IsARecipeAndRecorded()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/recipes");
        const string form = "[data-testid=export] form";
        Assert.Equal(3, (await browser.PostAsync([], form)).QuerySelectorAll(".errors li").Length);

        var page = await browser.PostAsync([new("Scope", "site"), new("Versions", "History"), new("Form", "recipe")], form);
        Assert.Contains("never in an export", page.QuerySelector("[data-testid=export-report]")!.TextContent, StringComparison.Ordinal);
        using var file = await browser.SendAsync([]);

        Assert.Equal("site.recipe.json", file.Content.Headers.ContentDisposition?.FileName);
        using var recipe = JsonDocument.Parse(await file.Content.ReadAsStringAsync());
        Assert.True(recipe.RootElement.GetProperty("steps").GetArrayLength() > 3);
        Assert.Equal("export", Assert.Single(await site.RowsAsync<AuditRow>()).Action);
    }

    private static SiteSettings Settings(SiteFixture site) => site.Services.GetRequiredService<ISiteService>().Current;

    private static Task ChangeLanguageAsync(SiteFixture site, string language) =>
        site.Services.GetRequiredService<ISiteService>().UpdateAsync(stored => stored with { DefaultLanguage = language });

    private static async Task<SiteFixture> StartAsync()
    {
        var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        return site;
    }
}
