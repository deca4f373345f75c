using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Taxonomies;

public sealed class VocabularyPagesTests
{
    private const string Modalities = "/en/admin/taxonomies/modalities";

    private const string Form = "[data-testid=term] form";

    [Fact]
    public async Task List_EveryVocabulary_HasItsNameInSixLanguages()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in SiteLanguages.All)
        {
            var page = await browser.GetAsync($"/{language.Code}/admin/taxonomies");
            Assert.Equal(15, page.QuerySelectorAll("[data-testid=vocabularies] tbody tr").Length);
            Assert.True(names.Add(page.QuerySelector("a[href$='/modalities']")!.TextContent));
        }
    }

    [Fact]
    public async Task Save_LabelChanged_ReadersSeeItAtOnceAndItIsRecorded()
    {
        await using var site = await StartAsync("demo");
        Assert.Contains("Coopération Sud-Sud", (await site.GetDocumentAsync("/fr/cooperation")).Body!.TextContent, StringComparison.Ordinal);
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"{Modalities}/terms/south-south");

        Assert.Equal(Modalities, await browser.SubmitAsync(browser.AnswersOf(Form, ("Label-fr", "Entraide Sud-Sud")), Form));

        Assert.Contains("Entraide Sud-Sud", (await site.GetDocumentAsync("/fr/cooperation")).Body!.TextContent, StringComparison.Ordinal);
        var row = Assert.Single(await site.RowsAsync<AuditRow>());
        Assert.Equal(("taxonomy", "edit", "modalities/south-south"), (row.Category, row.Action, row.SubjectId));
        Assert.Contains("Coopération Sud-Sud", row.Before, StringComparison.Ordinal);
        Assert.DoesNotContain("label-en", row.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_LabelTakenAway_IsMarkedInTheListAndByDoctor()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"{Modalities}/terms/south-south");

        await browser.SubmitAsync(browser.AnswersOf(Form, ("Label-ru", " ")), Form);

        Assert.Equal("ru", (await browser.GetAsync(Modalities)).QuerySelector("tr[data-term=south-south] .tag.wait")!.GetAttribute("lang"));
        Assert.NotNull((await browser.GetAsync("/en/admin/health")).QuerySelector("tr[data-check=vocabularies] .tag.wait"));
        Assert.NotNull((await browser.GetAsync("/en/admin/health")).QuerySelector("tr[data-check=vocabularies] a[href='/en/admin/taxonomies']"));
    }

    [Fact]
    public async Task Save_SomebodyElseWasEarlier_IsRefusedAndKeepsWhatWasTyped()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        using var other = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"{Modalities}/terms/south-south");
        await other.GetAsync($"{Modalities}/terms/south-south");
        await other.SubmitAsync(other.AnswersOf(Form, ("Label-es", "Suyo")), Form);

        var page = await browser.PostAsync(browser.AnswersOf(Form, ("Label-es", "Mío")), Form);

        Assert.Equal("Mío", page.QuerySelector("input[name='Label-es']")!.GetAttribute("value"));
        Assert.Contains("Suyo", page.QuerySelector("[data-testid=theirs]")!.TextContent, StringComparison.Ordinal);
        await browser.SubmitAsync(browser.AnswersOf(Form), Form);
        Assert.Equal("Mío", (await TermAsync(site, "south-south"))!.LabelIn("es"));
    }

    [Fact]
    public async Task Add_NewTerm_StandsAtTheEndAndCanBeMovedAndRemoved()
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"{Modalities}/terms");
        await browser.SubmitAsync([.. browser.AnswersOf(Form, ("Code", "regional"), ("Label-en", "Regional"), ("Label-ar", "إقليمي"))], Form);

        var last = (await browser.GetAsync(Modalities)).QuerySelectorAll("tbody tr")[^1];
        Assert.Equal("regional", last.GetAttribute("data-term"));
        Assert.Equal(4, last.QuerySelectorAll(".tag.wait").Length);

        await browser.SubmitAsync([new("Direction", "up")], "tr[data-term=regional] form");
        Assert.Equal("regional", (await browser.GetAsync(Modalities)).QuerySelectorAll("tbody tr")[^2].GetAttribute("data-term"));

        await browser.GetAsync($"{Modalities}/terms/regional");
        await browser.SubmitAsync([], "form[action$='/remove']");
        Assert.Null(await TermAsync(site, "regional"));
        Assert.Equal(["add", "move", "remove"], (await site.RowsAsync<AuditRow>()).OrderBy(row => row.Id).Select(row => row.Action));
    }

    [Theory]
    [InlineData("south-south", "Again", "Another term of this vocabulary")]
    [InlineData("Not a code", "Label", "Enter a code")]
    [InlineData("fine", "", "Enter the English label")]
    public async Task Add_WhatDoesNotFit_IsRefusedAtItsField(string code, string label, string error)
    {
        await using var site = await StartAsync();
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"{Modalities}/terms");

        var page = await browser.PostAsync(browser.AnswersOf(Form, ("Code", code), ("Label-en", label)), Form);

        Assert.Contains(error, page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.RowsAsync<AuditRow>());
    }

    [Fact]
    public async Task Remove_UsedOrFixed_IsRefusedWithTheReason()
    {
        await using var site = await StartAsync("demo");
        using var browser = await site.SignInAsync("admin@example.org");
        var row = (await browser.GetAsync(Modalities)).QuerySelector("tr[data-term=south-south]")!;
        Assert.NotEqual("0", row.QuerySelectorAll("td")[2].TextContent.Trim());

        var page = await browser.GetAsync($"{Modalities}/terms/south-south");
        Assert.True(page.QuerySelector("form[action$='/remove'] button")!.HasAttribute("disabled"));
        page = await browser.PostAsync([], "form[action$='/remove']");
        Assert.Contains("Items use this term", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(await TermAsync(site, "south-south"));

        await browser.GetAsync("/en/admin/taxonomies/countries/terms", HttpStatusCode.NotFound);
        await browser.GetAsync("/en/admin/taxonomies/countries/terms/KE");
        page = await browser.PostAsync([], "form[action$='/remove']");
        Assert.Contains("codes of this vocabulary are fixed", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_UnknownOrForbidden_SaySo()
    {
        await using var site = await StartAsync();
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/taxonomies/nothing", HttpStatusCode.NotFound);
        await browser.GetAsync($"{Modalities}/terms/nothing", HttpStatusCode.NotFound);
        using var editor = await site.SignInAsync("editor@example.org");
        await editor.GetAsync("/en/admin/taxonomies", HttpStatusCode.Forbidden);
    }

    private static Task<TermView?> TermAsync(SiteFixture site, string code) => site.InScopeAsync(services =>
        Task.FromResult(services.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Modalities).ByCode(code)));

    private static async Task<SiteFixture> StartAsync(string recipe = "setup")
    {
        var site = await People.StartAsync(new(), recipe);
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        return site;
    }
}
