using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Security;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Concepts.Skos;

/// <summary>Concepts as a file on the pages of their vocabulary.</summary>
public sealed class ConceptFilesPageTests : IAsyncLifetime
{
    private const string Vocabulary = "/en/admin/taxonomies/concepts";

    private const string Form = "[data-testid=concepts-import] form";

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
    public async Task Get_Download_IsLinkedFromItsVocabularyOnly()
    {
        var link = (await _browser.GetAsync(Vocabulary)).QuerySelector("[data-testid=concept-files] a[download]")!.GetAttribute("href")!;
        using var file = await _browser.OpenAsync(link);

        Assert.Equal("text/turtle", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("concepts.ttl", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("<urn:wipomatch:concept:seed-bank> a skos:Concept ;", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await _browser.GetAsync("/en/admin/taxonomies/themes")).QuerySelector("[data-testid=concept-files]"));
    }

    [Theory]
    [InlineData(Vocabulary + ".ttl")]
    [InlineData(Vocabulary + "/import")]
    public async Task Get_WithoutThePermission_IsRefused(string path)
    {
        await _site.AddAsync("editor@example.org", [RoleNames.Editor, RoleNames.Moderator, RoleNames.Translator]);
        using var editor = await _site.SignInAsync("editor@example.org");

        Assert.Equal(HttpStatusCode.OK, (await _browser.StatusAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.StatusAsync(path)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await _site.GetStatusAsync(path)).Status);
    }

    [Fact]
    public async Task Post_Check_ShowsWhatAnImportWouldDoAndWritesNothing()
    {
        await SendAsync("check", "c.ttl", "ex:c1 a skos:Concept ; skos:prefLabel \"quinoa\"@es, \"x\"@de .");

        var would = _browser.Page.QuerySelector("[data-testid=would]")!;
        Assert.Equal(["1", "0", "0"], would.QuerySelectorAll("dd").Select(count => count.TextContent));
        Assert.Contains("in other languages (de): 1.", would.TextContent, StringComparison.Ordinal);
        Assert.Null(await TermAsync("c1"));
    }

    [Fact]
    public async Task Post_Import_WritesIsRecordedAndShownAtTheTerm()
    {
        using var answer = await SendAsync("import", "c.ttl", "ex:c1 a skos:Concept ; skos:prefLabel \"quinoa\"@es .");

        Assert.Equal((HttpStatusCode.Found, Vocabulary), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Contains("New: 1, changed: 0", (await _browser.GetAsync(Vocabulary)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("import", Assert.Single(await _site.RowsAsync<AuditRow>()).Action);
        var page = await _browser.GetAsync(Vocabulary + "/terms/c1");
        Assert.Equal("quinoa", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("http://example.org/thesaurus/c1", page.QuerySelector("[data-testid=source]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TermWithoutEnglish_CanBeSavedAndKeepsItsSource()
    {
        (await SendAsync("import", "c.ttl", "ex:c1 a skos:Concept ; skos:prefLabel \"quinoa\"@es .")).Dispose();
        await _browser.GetAsync(Vocabulary + "/terms/c1");

        await _browser.SubmitAsync(_browser.AnswersOf("[data-testid=term] form", ("Label-es", "quinua")), "[data-testid=term] form");

        var term = (await TermAsync("c1"))!;
        Assert.Equal(("quinua", "http://example.org/thesaurus/c1"), (term.LabelIn("en"), term.Extras["Source"]));
        await _browser.GetAsync(Vocabulary + "/terms/c1");
        var refused = await _browser.PostAsync(_browser.AnswersOf("[data-testid=term] form", ("Label-es", "")), "[data-testid=term] form");
        Assert.Contains("Enter a label in at least one language", refused.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c.ttl", "ex:c1 a skos:Concept ; skos:prefLabel .", "Line 3, column 39: “.” does not fit here.")]
    [InlineData("c.rdf", "ex:c1 a skos:Concept .", "Choose a file that ends in .ttl.")]
    [InlineData("c.ttl", "ex:c1 a ex:Other .", "The file describes no concept (skos:Concept)")]
    public async Task Post_WrongFile_IsRefusedAtTheQuestionAndInTheSummary(string name, string file, string error)
    {
        await SendAsync("import", name, file);

        Assert.Contains(error, _browser.Page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(error, _browser.Page.QuerySelector(".field.err")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await TermAsync("c1"));
    }

    [Theory]
    [InlineData("fr", "Ligne 3, colonne 39")]
    [InlineData("zh", "第 3 行第 39 列")]
    public async Task Post_WrongFile_IsExplainedInTheLanguageOfThePage(string language, string error)
    {
        await SendAsync("check", "c.ttl", "ex:c1 a skos:Concept ; skos:prefLabel .", language);

        Assert.Contains(error, _browser.Page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string what, string name, string concepts, string language = "en")
    {
        await _browser.GetAsync($"/{language}/admin/taxonomies/concepts/import");
        return await _browser.SendFileAsync([new("Others", "keep"), new("Do", what)], ("File", name, Encoding.UTF8.GetBytes(SkosSite.Prefixes + concepts)), Form);
    }

    private Task<TermView?> TermAsync(string code) => _site.InScopeAsync(services =>
        Task.FromResult(services.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Concepts).ByCode(code)));
}
