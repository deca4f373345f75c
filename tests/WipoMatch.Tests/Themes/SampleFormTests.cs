using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Themes;

public sealed class SampleFormTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Address = "/styleguide/form?lang=";

    public static TheoryData<string> Languages => ["ar", "zh", "en", "fr", "ru", "es"];

    [Theory, MemberData(nameof(Languages))]
    public async Task Post_NothingAnswered_TellsEachErrorTwiceInTheSameWords(string language)
    {
        using var browser = await FormBrowser.OpenAsync(site, Address + language);

        var page = await browser.PostAsync([]);

        Assert.StartsWith(language switch { "en" => "Error: ", "ar" => "خطأ: ", "zh" => "错误：", "ru" => "Ошибка: ", "fr" => "Erreur\u202F: ", _ => "Error: " }, page.Title, StringComparison.Ordinal);
        var summary = page.QuerySelector("main [data-testid=errors]")!;
        Assert.True(summary.HasAttribute("autofocus"));
        var links = summary.QuerySelectorAll("a").ToList();
        Assert.Equal(["#Title", "#When-1", "#Country"], links.Select(link => link.GetAttribute("href")));
        foreach (var link in links)
        {
            var field = page.QuerySelector(link.GetAttribute("href")!)!;
            var described = field.Closest("fieldset") ?? field;
            var ids = described.GetAttribute("aria-describedby")!.Split(' ');
            Assert.Contains(ids, id => page.GetElementById(id)!.TextContent.Contains(link.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Post_SomeAnswersWrong_KeepsWhatWasTyped()
    {
        using var browser = await FormBrowser.OpenAsync(site, Address + "en");

        var page = await browser.PostAsync(
        [
            new("Title", "\"Quoted\" <b>title</b>"), new("Summary", "\nFirst line"), new("When", "later"), new("Language", "fr"), new("Country", "2"),
            new("Amount", "a lot"), new("By.Day", "٣١"), new("By.Month", "June"), new("By.Year", "2027"),
        ]);

        Assert.Equal(["#Amount", "#By_Day"], page.QuerySelectorAll("[data-testid=errors] a").Select(link => link.GetAttribute("href")));
        Assert.Equal("\"Quoted\" <b>title</b>", ((IHtmlInputElement)page.GetElementById("Title")!).Value);
        Assert.Equal("\nFirst line", ((IHtmlTextAreaElement)page.GetElementById("Summary")!).Value);
        Assert.Equal(["later"], Chosen(page, "When"));
        Assert.Equal(["fr"], Chosen(page, "Language"));
        Assert.Equal("2", ((IHtmlSelectElement)page.GetElementById("Country")!).Value);
        Assert.Equal("a lot", ((IHtmlInputElement)page.GetElementById("Amount")!).Value);
        Assert.Equal(["٣١", "June", "2027"], page.QuerySelectorAll<IHtmlInputElement>("[name^='By.']").Select(box => box.Value));
    }

    [Fact]
    public async Task Post_WithoutAnyLanguage_DoesNotTickTheOneThatWasTakenBack()
    {
        using var browser = await FormBrowser.OpenAsync(site, Address + "en");
        Assert.Equal(["en"], Chosen(browser.Page, "Language"));

        var page = await browser.PostAsync([new("Title", "x")]);

        Assert.Empty(Chosen(page, "Language"));
    }

    [Fact]
    public async Task Post_AllAnswered_LeadsOnAndSaysSoOnce()
    {
        using var browser = await FormBrowser.OpenAsync(site, Address + "en");

        var location = await browser.SubmitAsync(
            [new("Title", "x"), new("When", "soon"), new("Country", "1"), new("Amount", "１２,5"), new("By.Day", "1"), new("By.Month", "марта"), new("By.Year", "2027")]);

        var first = await browser.GetAsync(location);
        Assert.Equal("Your answers are complete. Nothing was saved.", first.QuerySelector("[role=status][data-testid=flash]")?.TextContent.Trim());
        var second = await browser.GetAsync(location);
        Assert.Null(second.QuerySelector("[data-testid=flash]"));
    }

    [Fact]
    public async Task Get_Form_CarriesAOneTimeKeyThatErrorsDoNotChange()
    {
        using var browser = await FormBrowser.OpenAsync(site, Address + "en");
        var key = browser.Value("FormKey");

        await browser.PostAsync([]);

        Assert.Matches("^[0-9a-f]{32}$", key);
        Assert.Equal(key, browser.Value("FormKey"));
        using var other = await FormBrowser.OpenAsync(site, Address + "en");
        Assert.NotEqual(key, other.Value("FormKey"));
    }

    [Fact]
    public async Task Post_WithoutTheTokenAgainstForgery_SaysThatTheFormIsTooOld()
    {
        using var content = new FormUrlEncodedContent([new("Title", "x")]);
        using var response = await site.Client.PostAsync(new Uri(Address + "en", UriKind.Relative), content);

        var page = await SiteFixture.ReadDocumentAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal("This form can no longer be sent", page.QuerySelector("h1")?.TextContent);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Get_Styleguide_ShowsEveryPartOfForms(string language)
    {
        var page = await site.GetDocumentAsync("/styleguide?lang=" + language);

        foreach (var part in new[] { ".errors", ".field.err input", "textarea", "select", "input[type=password]", "input[type=file]", "input[type=radio]", "input[type=checkbox]", "input[name='by.Day'][value='27']", ".tasks", ".steps .now", ".confirm", ".note.done[role=status]", "button[disabled][aria-describedby]" })
        {
            Assert.True(page.QuerySelector("main " + part) is not null, part);
        }

        Assert.All(page.QuerySelectorAll("[aria-describedby]"), element =>
            Assert.All(element.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id))));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static IEnumerable<string> Chosen(IHtmlDocument page, string name) =>
        page.QuerySelectorAll<IHtmlInputElement>($"input[name={name}]").Where(input => input.IsChecked).Select(input => input.Value);
}
