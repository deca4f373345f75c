using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Security;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Taxonomies;

/// <summary>The pages of the vocabulary of concepts: hundreds of terms, with further labels and wider terms.</summary>
public sealed class ConceptVocabularyTests : IAsyncLifetime
{
    private const string Concepts = "/en/admin/taxonomies/concepts";

    private const string Form = "[data-testid=term] form";

    private SiteFixture _site = null!;
    private FormBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _site = await People.StartAsync(new());
        await _site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        _browser = await _site.SignInAsync("admin@example.org");
    }

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task List_LargeVocabulary_IsShownInPagesAndFoundByAnyLabel()
    {
        Assert.Equal(50, (await _browser.GetAsync(Concepts)).QuerySelectorAll("tbody tr").Length);
        Assert.NotEmpty((await _browser.GetAsync(Concepts + "?page=99999999999")).QuerySelectorAll("tbody tr"));
        Assert.NotEmpty((await _browser.GetAsync(Concepts + "?page=11")).QuerySelectorAll("tbody tr"));

        var found = await _browser.GetAsync(Concepts + "?q=" + Uri.EscapeDataString("банк семян"));
        Assert.Equal("seed-bank", Assert.Single(found.QuerySelectorAll("tbody tr")).GetAttribute("data-term"));
        Assert.Empty(found.QuerySelectorAll("tbody form"));
        Assert.Contains("No term is called so", (await _browser.GetAsync(Concepts + "?q=%3Cb%3Eqqq")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _browser.GetAsync("/en/admin/taxonomies/themes")).QuerySelector("input[name=q][type=search][dir=auto]:not(header *)"));
    }

    [Fact]
    public async Task Save_FurtherLabelsAndWiderTerms_AreStoredAndRecorded()
    {
        await _browser.GetAsync($"{Concepts}/terms/seed-bank");

        await _browser.SubmitAsync(_browser.AnswersOf(Form, ("Further-fr", " arche des semences \r\n\r\narche des semences\r\nbanque de gènes"), ("Broader", "agriculture\ngenetic-resources")), Form);

        var term = await TermAsync("seed-bank");
        Assert.Equal("arche des semences\nbanque de gènes", term.Extras["AltLabelsFr"]);
        Assert.Equal("agriculture\ngenetic-resources", term.Extras["Broader"]);
        Assert.Contains("arche des semences", Assert.Single(await _site.RowsAsync<AuditRow>()).After, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-concept", "No concept has the code “no-such-concept”")]
    [InlineData("agriculture", "“agriculture” is this concept or narrower")]
    [InlineData("rice", "“rice” is this concept or narrower")]
    public async Task Save_WiderTermThatDoesNotFit_IsRefusedAtItsField(string wider, string error)
    {
        await _browser.GetAsync($"{Concepts}/terms/agriculture");

        var page = await _browser.PostAsync(_browser.AnswersOf(Form, ("Broader", wider)), Form);

        Assert.Contains(error, page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(wider, page.QuerySelector("textarea[name=Broader]")!.TextContent.Trim());
        Assert.Empty(await _site.RowsAsync<AuditRow>());
    }

    [Fact]
    public async Task Pages_OtherVocabulary_AskForNothingMore()
    {
        var page = await _browser.GetAsync("/en/admin/taxonomies/themes/terms/other");

        Assert.Empty(page.QuerySelectorAll("[name^=Further], [name=Broader]"));
        await _browser.GetAsync($"{Concepts}/terms/nothing", HttpStatusCode.NotFound);
    }

    private Task<TermView> TermAsync(string code) => _site.InScopeAsync(services =>
        Task.FromResult(services.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Concepts).ByCode(code)!));
}
