using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.Feedback.Messages;
using WipoMatch.Feedback.Writing;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Feedback;

/// <summary>The two forms, which need no account.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task Feedback_FilledIn_IsKeptAndSaysUntilWhen()
    {
        await using var site = await FeedbackSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/feedback");
        var next = await browser.SubmitAsync([new("CameFor", "To find\r\na partner"), new("Succeeded", "partly"), new("Text", ""), new("Email", FeedbackSite.Visitor), new("Topic", "")]);

        var message = await site.OnlyAsync();
        Assert.Equal(
            ("feedback", "To find\na partner", "partly", "", FeedbackSite.Visitor, "en"),
            (message.Kind, message.CameFor, message.Succeeded, message.Text, message.Email, message.Language));
        var sent = await browser.GetAsync(next);
        Assert.Contains("We deal with it by 16 March 2026.", sent.QuerySelector("[data-testid=feedback-sent]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_WithoutAnswers_SaysWhatIsMissingAndKeepsTheRest()
    {
        await using var site = await FeedbackSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/feedback");
        var page = await browser.PostAsync([new("CameFor", " "), new("Text", "Shorter pages"), new("Email", "no address"), new("Topic", "")]);

        Assert.Equal(["Say what you came for", "Say whether you could do it", "Enter an email address, like name@example.org"], FeedbackSite.Errors(page));
        Assert.Equal("Shorter pages", page.QuerySelector<IHtmlTextAreaElement>("textarea[name=Text]")!.Value);
        Assert.Equal("no address", page.QuerySelector<IHtmlInputElement>("input[name=Email]")!.Value);
        Assert.Empty(await site.Site.RowsAsync<Message>());
    }

    [Fact]
    public async Task Report_FromTheFooterOfAPage_KnowsThePage()
    {
        await using var site = await FeedbackSite.StartAsync();
        var about = await site.Site.GetDocumentAsync("/en/about");
        var link = about.QuerySelector("footer a[href^='/en/report-a-problem']")!.GetAttribute("href")!;
        Assert.Equal("/en/report-a-problem?page=%2Fen%2Fabout", link);
        Assert.NotNull(about.QuerySelector("footer a[href='/en/feedback']"));

        using var browser = await FormBrowser.OpenAsync(site.Site, link);
        Assert.Equal("/en/about", browser.Value("Page"));
        await browser.SubmitAsync(FeedbackSite.Report());
        Assert.Equal(("content", "/en/about", "The year is wrong."), ((await site.OnlyAsync()).Kind, (await site.OnlyAsync()).Page, (await site.OnlyAsync()).Text));
    }

    [Fact]
    public async Task Footer_OfPagesThatAreOnesOwn_DoesNotGiveTheirAddressAway()
    {
        await using var site = await FeedbackSite.StartAsync();
        var form = await site.Site.GetDocumentAsync("/en/account/sign-in");

        Assert.Equal("/en/report-a-problem", form.QuerySelector("footer a[href^='/en/report-a-problem']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("https://elsewhere.example.org/en/about")]
    [InlineData("//elsewhere.example.org/about")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\elsewhere.example.org")]
    public async Task Report_AboutAPageElsewhere_IsRefusedNextToTheField(string page)
    {
        await using var site = await FeedbackSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/report-a-problem?page=" + Uri.EscapeDataString(page));
        Assert.Equal("", browser.Value("Page"));
        var answer = await browser.PostAsync(FeedbackSite.Report(page: page));

        Assert.Equal(["Enter an address of this site, like /en/stories"], FeedbackSite.Errors(answer));
        Assert.Equal(page, browser.Value("Page"));
        Assert.Empty(await site.Site.RowsAsync<Message>());
    }

    [Theory]
    [InlineData("http://localhost/en/stories?theme=food", "/en/stories?theme=food")]
    [InlineData("/fr/stories", "/fr/stories")]
    [InlineData("", "")]
    public void Page_OfThisSite_IsKeptAsAPath(string typed, string path) => Assert.Equal(path, ReportedPage.Read(typed, new Uri("http://localhost")));

    [Fact]
    public async Task Report_InArabic_IsReadFromRightToLeftAndSaysErrorsInArabic()
    {
        await using var site = await FeedbackSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/ar/report-a-problem");
        Assert.Equal("rtl", browser.Page.DocumentElement.GetAttribute("dir"));
        var page = await browser.PostAsync(FeedbackSite.Report(text: "", kind: "nonsense"));

        Assert.Equal(["اختاروا نوع المشكلة", "اذكروا ما الخطأ"], FeedbackSite.Errors(page));
    }

    [Fact]
    public async Task SameForm_SentTwice_IsOneMessage()
    {
        await using var site = await FeedbackSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/report-a-problem");
        await browser.SubmitAsync(FeedbackSite.Report());
        Assert.Equal("/en/feedback/sent", await browser.SubmitAsync(FeedbackSite.Report()));

        await site.OnlyAsync();
    }

    [Fact]
    public async Task Form_FilledInByAProgram_IsNotKept()
    {
        await using var site = await FeedbackSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/report-a-problem");
        Assert.Equal("/en/feedback/sent", await browser.SubmitAsync([.. FeedbackSite.Report().SkipLast(1), new("Topic", "Cheap watches")]));

        Assert.Empty(await site.Site.RowsAsync<Message>());
    }

    [Fact]
    public async Task TooManyMessages_FromOneNetwork_AreRefusedInWordsUntilTheHourIsOver()
    {
        await using var site = await FeedbackSite.StartAsync();
        for (var number = 0; number < WritingLimits.MostInAnHour; number++)
        {
            await site.ReportedAsync();
        }

        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/report-a-problem");
        var page = await browser.PostAsync(FeedbackSite.Report("One more"));
        Assert.StartsWith("Many messages have come from your network. Try again after", Assert.Single(FeedbackSite.Errors(page)), StringComparison.Ordinal);
        Assert.Equal("One more", page.QuerySelector<IHtmlTextAreaElement>("textarea[name=Text]")!.Value);

        site.Clock.Advance(TimeSpan.FromHours(1));
        await site.ReportedAsync("One more");
        Assert.Equal(WritingLimits.MostInAnHour + 1, (await site.Site.RowsAsync<Message>()).Count);
    }

    [Fact]
    public async Task TextThatIsTooLong_IsRefusedAndKept()
    {
        await using var site = await FeedbackSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/report-a-problem");
        var text = new string('x', MessageForm.Longest + 1);
        var page = await browser.PostAsync(FeedbackSite.Report(text));

        Assert.Equal(["Shorten this to 2,000 characters or less"], FeedbackSite.Errors(page));
        Assert.Equal(text, page.QuerySelector<IHtmlTextAreaElement>("textarea[name=Text]")!.Value);
    }
}
