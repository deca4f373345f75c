using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Search;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Tests.Modules.Search;

public sealed class SearchPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const int LargestPage = 400_000;

    // The links to the other languages carry the query; the server itself takes addresses of 8 KB at most.
    private const int LinksToThisPage = 14;

    public static TheoryData<string> Languages => [.. SiteLanguages.All.Select(language => language.Code)];

    public static TheoryData<string, string> Hostile => new()
    {
        { "100 KB", new string('a', 100_000) },
        { "100 KB of words", Uri.EscapeDataString(string.Concat(Enumerable.Repeat("seed ", 20_000))) },
        { "control characters", "%00%01%02%1B%7F%0D%0ASet-Cookie:a=b" },
        { "half pairs", "%ED%A0%80%ED%BF%BF%FF" },
        { "regular expression", Uri.EscapeDataString("(((a+)+)+)+$[^]*\\") },
        { "SQL", Uri.EscapeDataString("'; DROP TABLE \"Search_Documents\"; --") },
        { "emoji", Uri.EscapeDataString(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🇺🇳", 50))) },
        { "markup", Uri.EscapeDataString("<script>alert(1)</script> pepper \" onfocus=alert(1)") },
        { "braces", Uri.EscapeDataString("{0} {1} {99}") },
        { "combining", Uri.EscapeDataString("e" + new string('\u0301', 5000)) },
        { "direction", Uri.EscapeDataString("\u202e\u2066pepper\u2069") },
        { "punctuation", "%3F%3F%3F" },
        { "repeated", "pepper&q=seed&q=" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Get_NoQuestion_ShowsBoxThemesAndExamplesThatFindSomething(string language)
    {
        var page = await site.GetDocumentAsync($"/{language}/search");

        Assert.NotNull(page.QuerySelector("main form[role=search] input[name=q]"));
        Assert.Equal(6, page.QuerySelectorAll("[data-testid=themes] a").Length);
        var examples = page.QuerySelectorAll("[data-testid=examples] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(examples);
        var results = await site.GetDocumentAsync(examples[0]);
        Assert.NotNull(results.QuerySelector("article.card"));
    }

    [Theory]
    [InlineData("en", "growers of pepper", "/en/stories/")]
    [InlineData("ru", "незрячих учеников", "/ru/stories/")]
    [InlineData("zh", "贡布胡椒", "/zh/stories/")]
    [InlineData("ar", "الأدوية", "/ar/stories/")]
    [InlineData("fr", "Cambodge", "/fr/stories/")]
    [InlineData("ar", "كمبوديا", "/ar/stories/")]
    public async Task Get_Question_FindsTheItem(string language, string question, string address)
    {
        var page = await site.GetDocumentAsync($"/{language}/search?q={Uri.EscapeDataString(question)}");

        Assert.StartsWith(address, page.QuerySelector("article.card .card-title a")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector("h1")!.TextContent, page.Title!.Split(" – ")[0]);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_QuestionInThePageLanguage_MarksTheWords()
    {
        var page = await site.GetDocumentAsync("/en/search?q=peppers");

        Assert.Contains(page.QuerySelectorAll("mark"), mark => mark.TextContent.Contains("epper", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Filter_NarrowsTheResults()
    {
        var all = await site.GetDocumentAsync("/en/search?q=intellectual%20property");
        var some = await site.GetDocumentAsync("/en/search?q=intellectual%20property&theme=public-health&type=story");

        Assert.InRange(Cards(some), 1, Cards(all) - 1);
    }

    [Fact]
    public async Task Get_NothingFound_HelpsOn()
    {
        var page = await site.GetDocumentAsync("/en/search?q=zzyzx&theme=public-health");

        Assert.Equal(0, Cards(page));
        Assert.NotEmpty(page.QuerySelectorAll(".empty a"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Get_HostileQuestion_GivesAPageWithinBounds(string name, string query)
    {
        foreach (var language in new[] { "en", "ar", "zh" })
        {
            using var response = await site.Client.GetAsync(new Uri($"/{language}/search?q={query}", UriKind.Relative));
            var html = await response.Content.ReadAsStringAsync();

            Assert.True(response.StatusCode == HttpStatusCode.OK, name);
            Assert.InRange(Encoding.UTF8.GetByteCount(html), 1000, LargestPage + (LinksToThisPage * query.Length));
            Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Theory]
    [InlineData("/en/search?theme=nonsense&page=-1&sort=DROP&year=%00")]
    [InlineData("/en/search?q=pepper&page=99999999999")]
    [InlineData("/en/search?q[]=pepper&unknown=1")]
    public async Task Get_NonsenseKeys_GivesAPage(string path) => Assert.NotNull((await site.GetDocumentAsync(path)).QuerySelector("h1"));

    [Fact]
    public async Task Get_UnknownLanguage_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync("/xx/search")).Status);

    [Fact]
    public void Find_AnyWordOfATitle_FindsTheStoryInEachLanguage()
    {
        using var scope = site.Services.CreateScope();
        var search = scope.ServiceProvider.GetRequiredService<ITextSearch>();
        var stories = site.Services.GetRequiredService<ICatalog>().Current.SetsOf(ContentTypes.SuccessStory, ContentTypes.BestPractice);

        var missed =
            from entry in stories.SelectMany(set => set.Entries)
            from token in AnalyzerSet.For(entry.Language).Analyze(entry.Title)
            where token.Role != TokenRole.StopWord
            let word = entry.Title.Substring(token.Start, token.Length)
            where search.Find(word, entry.Language)?.Scores.Contains(entry.ContentItemId) != true
            select $"{entry.ExchangeId}: {word}";

        Assert.Equal(12, stories.Count);
        Assert.Empty(missed);
    }

    [Fact]
    public async Task Get_MisspeltQuestion_ShowsTheMendedOneAndTheWayBack()
    {
        var page = await site.GetDocumentAsync("/en/search?q=geographical+indicaton");
        Assert.Contains("Showing results for “geographical indication”.", page.Body!.TextContent, StringComparison.Ordinal);
        var back = page.QuerySelectorAll("main a").Single(link => link.TextContent.Contains("“geographical indicaton” instead", StringComparison.Ordinal));

        var asTyped = await site.GetDocumentAsync(back.GetAttribute("href")!);

        Assert.DoesNotContain("Showing results for", asTyped.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(page.QuerySelector("#results")!.TextContent, asTyped.QuerySelector("#results")!.TextContent);
    }

    [Theory]
    [InlineData("en", "indicaciones geográficas", "Spanish")]
    [InlineData("ar", "geographical indications", "الإنكليزية")]
    [InlineData("fr", "地理标志", "chinois")]
    public async Task Get_WordsOfAnotherLanguage_SaysHowTheyWereRead(string language, string question, string name)
    {
        var page = await site.GetDocumentAsync($"/{language}/search?q={Uri.EscapeDataString(question)}");

        Assert.Contains(page.QuerySelectorAll("main .note"), note => note.TextContent.Contains(name, StringComparison.OrdinalIgnoreCase));
        Assert.NotEqual(0, Cards(page));
    }

    [Fact]
    public async Task Get_ItemWithoutTheWords_SaysWhatItIsAbout()
    {
        var page = await site.GetDocumentAsync("/en/search?q=appellation");

        Assert.Contains(page.QuerySelectorAll("[data-testid=reasons]"), reasons => reasons.TextContent.Contains("geographical indication", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/en/search?q=pepper+country:KH", "country=KH")]
    [InlineData("/en/search?q=COUNTRY:KH+pepper", "country=KH")]
    [InlineData("/en/stories?q=theme:food-agriculture", "theme=food-agriculture")]
    public async Task Get_FilterInTheQuestion_IsAFilter(string path, string filter)
    {
        var page = await site.GetDocumentAsync(path);

        Assert.Contains(page.QuerySelectorAll("input[type=hidden]"), input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}" == filter);
        Assert.DoesNotContain(":", page.QuerySelector("main input[name=q]")!.GetAttribute("value") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NothingFits_EachWayOutSaysWhatItGives()
    {
        var page = await site.GetDocumentAsync("/en/search?q=pepper&country=NO");

        var ways = page.QuerySelectorAll("main .empty a, [data-testid=empty] a").Select(link => (Text: link.TextContent.Trim(), Url: link.GetAttribute("href")!)).ToList();
        Assert.NotEmpty(ways);
        foreach (var (text, url) in ways)
        {
            var count = text[(text.LastIndexOf('(') + 1)..].TrimEnd(')');
            Assert.StartsWith(count + " ", (await site.GetDocumentAsync(url)).QuerySelector("#results")!.TextContent.Trim(), StringComparison.Ordinal);
        }
    }

    private static int Cards(IHtmlDocument page) => page.QuerySelectorAll("article.card").Length;
}
