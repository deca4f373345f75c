using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WipoMatch.BackgroundTasks;
using WipoMatch.Search.TermsReport;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>The report about what readers search for: what counts, what is kept, who sees it.</summary>
public sealed class SearchTermsTests
{
    private const string Report = "/en/desk/search-terms";

    private const string Staff = "staff@example.org";

    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Fact]
    public async Task Question_AskedAgain_CountsThoughThePageWasKept()
    {
        await using var site = await StartAsync();
        await AskAsync(site, "/en/search?q=Qqqqq++zzzzz", "/en/search?q=qqqqq%20zzzzz", "/fr/search?q=qqqqq+zzzzz");
        await FlushAsync(site);
        await AskAsync(site, "/en/search?q=qqqqq+zzzzz");
        await FlushAsync(site);

        using var staff = await site.SignInAsync(Staff);
        var page = await staff.GetAsync(Report);
        Assert.Equal(["qqqqq zzzzz|Search|English|3|3|0", "qqqqq zzzzz|Search|Français|1|1|0"], Lines(page));
        Assert.Contains("2 different questions", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/search?q=qqqqq%20zzzzz", page.QuerySelector("[data-testid=list] th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Question_OnAList_StandsWithItsListAndResults()
    {
        await using var site = await StartAsync("demo");
        await AskAsync(site, "/en/search?q=pepper", "/en/stories?q=pepper", "/en/stories?q=pepper", "/en/stories?q=qqqqqq");
        await FlushAsync(site);
        using var staff = await site.SignInAsync(Staff);
        var lines = Lines(await staff.GetAsync(Report));

        Assert.Equal(3, lines.Count);
        Assert.StartsWith("pepper|", lines[0], StringComparison.Ordinal);
        Assert.Contains("|2|0|", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("|Search|", lines[0], StringComparison.Ordinal);
        Assert.False(lines[0].EndsWith("|0", StringComparison.Ordinal));
        Assert.StartsWith("qqqqqq|", Assert.Single(Lines(await staff.GetAsync(Report + "?found=nothing"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_IsPersonalOrNoQuestionOfAReader_IsNotKept()
    {
        await using var site = await StartAsync();
        await AskAsync(
            site, "/en/search?q=somebody%40example.org", "/en/search?q=call+022+338+91+11", "/en/search?q=7561234567897", "/en/search?q=%3F%3F", "/en/search?q=",
            "/en/search?q=words&page=2", "/en/search?q=words&theme=health", "/en/search?q=words&format=json", "/en/about?q=words", "/en/nowhere?q=words");
        await AskAsync(site, ["/en/search?q=words"], "ExampleBot/2.1 (+https://example.org/bot)");
        await AskAsync(site, ["/en/search?q=words"], "curl/8.5.0");
        await AskAsync(site, ["/en/search?q=words"], null);
        await FlushAsync(site);

        Assert.Empty(await site.RowsAsync<AskedQuestion>());
    }

    [Fact]
    public async Task Question_ByHeadOrFromTheReport_DoesNotCount()
    {
        await using var site = await StartAsync();
        using var reader = Reader(site, Browser);
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri("/en/search?q=words", UriKind.Relative));
        (await reader.SendAsync(head)).Dispose();
        using var followed = new HttpRequestMessage(HttpMethod.Get, new Uri("/en/search?q=words", UriKind.Relative));
        followed.Headers.Referrer = new Uri("http://localhost" + Report);
        (await reader.SendAsync(followed)).Dispose();
        await FlushAsync(site);

        Assert.Empty(await site.RowsAsync<AskedQuestion>());
    }

    [Fact]
    public async Task Reading_WritesNothingUntilTheNotesAreWritten_AndTheEndWritesThem()
    {
        await using var site = await StartAsync();
        await AskAsync(site, "/en/search?q=words");
        Assert.Empty(await site.RowsAsync<AskedQuestion>());

        await Writer(site).StopAsync(CancellationToken.None);
        Assert.Equal(("words", "en", "search", 1), Assert.Single(await site.RowsAsync<AskedQuestion>()) is var row ? (row.Text, row.Language, row.Place, row.Count) : default);
    }

    [Fact]
    public async Task LongQuestion_KeepsItsBeginning()
    {
        await using var site = await StartAsync();
        await AskAsync(site, "/en/search?q=" + string.Concat(Enumerable.Repeat("seed%20", 60)));
        await AskAsync(site, "/en/search?q=%F0%9F%8C%B6+pepper%00%ED%A0%80");
        await FlushAsync(site);

        Assert.All(await site.RowsAsync<AskedQuestion>(), row => Assert.InRange(row.Text.Length, 5, 200));
        Assert.Equal(2, (await site.RowsAsync<AskedQuestion>()).Count);
    }

    [Fact]
    public async Task Period_ShowsItsDays_AndOldCountsAreRemoved()
    {
        var clock = new FakeClock();
        await using var site = await StartAsync(clock: clock);
        await AskAsync(site, "/en/search?q=old");
        await FlushAsync(site);
        clock.Advance(TimeSpan.FromDays(40));
        await AskAsync(site, "/en/search?q=new");
        await FlushAsync(site);
        using var staff = await site.SignInAsync(Staff);

        Assert.Equal(["new"], Questions(await staff.GetAsync(Report)));
        Assert.Equal(["new", "old"], Questions(await staff.GetAsync(Report + "?days=90")));
        Assert.Equal(["new"], Questions(await staff.GetAsync(Report + "?days=7&page=99")));
        Assert.Equal(["new"], Questions(await staff.GetAsync(Report + "?days=nonsense&page=-1&found=x")));
        clock.Advance(TimeSpan.FromDays(365));
        await CleanAsync(site);
        Assert.Equal(["new"], (await site.RowsAsync<AskedQuestion>()).Select(row => row.Text));
    }

    [Fact]
    public async Task Csv_HasAllQuestionsAndNoFormulas()
    {
        await using var site = await StartAsync();
        await AskAsync(site, "/en/search?q=%3Dqqqqq", "/en/search?q=zzzzz");
        await FlushAsync(site);
        using var staff = await site.SignInAsync(Staff);
        using var answer = await staff.OpenAsync(Report + "?format=csv");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\r\n'=qqqqq,search,en,1,1,2026-03-02,0\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nzzzzz,search,en,1,1,2026-03-02,0\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "لم يطرح أي سؤال في هذه الفترة")]
    [InlineData("en", "Nothing was asked in this period")]
    public async Task EmptyReport_SaysSo(string language, string expected)
    {
        await using var site = await StartAsync();
        using var staff = await site.SignInAsync(Staff);

        Assert.Contains(expected, (await staff.GetAsync($"/{language}/desk/search-terms")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RoleNames.Administrator, HttpStatusCode.OK)]
    [InlineData(RoleNames.Editor, HttpStatusCode.OK)]
    [InlineData(RoleNames.Moderator, HttpStatusCode.OK)]
    [InlineData(RoleNames.Facilitator, HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Translator, HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Member, HttpStatusCode.Forbidden)]
    public async Task Report_ForARole_OpensAsItsPermissionsSay(string role, HttpStatusCode expected)
    {
        await using var site = await StartAsync();
        await site.AddAsync("somebody@example.org", [role]);
        using var somebody = await site.SignInAsync("somebody@example.org");

        await somebody.GetAsync(Report, expected);
        Assert.Equal(HttpStatusCode.Found, (await site.GetStatusAsync(Report)).Status);
    }

    private static async Task<SiteFixture> StartAsync(string recipe = "setup", FakeClock? clock = null)
    {
        var site = await People.StartAsync(clock ?? new FakeClock(), recipe);
        await site.AddAsync(Staff, [RoleNames.Editor]);
        return site;
    }

    private static Task AskAsync(SiteFixture site, params string[] paths) => AskAsync(site, paths, Browser);

    private static async Task AskAsync(SiteFixture site, string[] paths, string? agent)
    {
        using var reader = Reader(site, agent);
        foreach (var path in paths)
        {
            (await reader.GetAsync(new Uri(path, UriKind.Relative))).Dispose();
        }
    }

    private static HttpClient Reader(SiteFixture site, string? agent)
    {
        var reader = site.CreateReader();
        if (agent is not null)
        {
            reader.DefaultRequestHeaders.UserAgent.ParseAdd(agent);
        }

        return reader;
    }

    private static WriteQuestions Writer(SiteFixture site) => site.Services.GetServices<IHostedService>().OfType<WriteQuestions>().Single();

    private static Task FlushAsync(SiteFixture site) => Writer(site).FlushAsync(CancellationToken.None);

    private static Task CleanAsync(SiteFixture site) => site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<RemoveOldQuestions>().Single().DoWorkAsync(services, CancellationToken.None));

    private static List<string> Questions(IParentNode page) => [.. Lines(page).Select(line => line.Split('|')[0])];

    // Without the day, which stands below the number of results.
    private static List<string> Lines(IParentNode page) =>
    [
        .. page.QuerySelectorAll("[data-testid=list] tbody tr").Select(row => string.Join('|', row.Children.Select(cell =>
            (cell.QuerySelector("span:has(br)")?.FirstChild ?? cell).TextContent.Trim()))),
    ];
}
