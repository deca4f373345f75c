using System.Net;
using WipoMatch.Feedback.Messages;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Feedback;

/// <summary>The desk on which messages are read, answered and closed.</summary>
public sealed class DeskTests
{
    private const string AnswerForm = "form[action$='/answer']";

    private const string CloseForm = "form[action$='/close']";

    [Fact]
    public async Task Message_OnTheDesk_HasItsPageAndDateButNoAddress()
    {
        await using var site = await FeedbackSite.StartAsync();
        await site.ReportedAsync("<script>alert(1)</script> & more", FeedbackSite.Visitor);
        using var reader = await site.AsReaderAsync();
        var list = await reader.GetAsync("/en/desk/feedback");
        var row = list.QuerySelector("[data-testid=list] tbody tr")!;

        Assert.Contains("<script>alert(1)</script> & more", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("16 March 2026", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Has left an address", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector("a[href='/en/about']"));
        var page = await reader.GetAsync(row.QuerySelector("th a")!.GetAttribute("href")!);
        Assert.Equal("<script>alert(1)</script> & more", page.QuerySelector("[data-testid=text]")!.TextContent);
        Assert.Null(page.QuerySelector("main script:not([src])"));
        Assert.Equal("Has left an address", page.QuerySelector("[data-testid=address]")!.TextContent);
        Assert.DoesNotContain(FeedbackSite.Visitor, page.DocumentElement.OuterHtml + list.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_NarrowByStateAndKind()
    {
        await using var site = await FeedbackSite.StartAsync();
        await site.ReportedAsync("First", kind: "content");
        var second = await site.ReportedAsync("Second", kind: "misuse");
        using var reader = await site.AsReaderAsync();
        Assert.Equal(["First", "Second"], await TextsAsync(reader, ""));
        Assert.Equal(["Second"], await TextsAsync(reader, "?kind=misuse"));

        await reader.GetAsync($"/en/desk/feedback/{second.Id}");
        await reader.SubmitAsync([new("Note", "Removed it.")], CloseForm);
        Assert.Equal(["First"], await TextsAsync(reader, ""));
        Assert.Equal(["Second"], await TextsAsync(reader, "?state=closed"));
        Assert.Equal(["Second", "First"], await TextsAsync(reader, "?state=all"));
        Assert.NotNull((await reader.GetAsync("/en/desk/feedback?kind=misuse")).QuerySelector("main .empty, [data-testid=empty]"));
        Assert.Equal(["First"], await TextsAsync(reader, "?state=nonsense&kind=nonsense&page=nonsense"));
    }

    [Fact]
    public async Task Answer_GoesToTheAddressInTheLanguageOfTheFormAndIsWrittenDown()
    {
        await using var site = await FeedbackSite.StartAsync();
        var message = await site.ReportedAsync("L’année est fausse.", FeedbackSite.Visitor, language: "fr");
        using var reader = await site.AsReaderAsync();
        await reader.GetAsync($"/en/desk/feedback/{message.Id}");
        Assert.Equal(["Enter your answer"], FeedbackSite.Errors(await reader.PostAsync([new("Answer", " ")], AnswerForm)));
        Assert.Equal($"/en/desk/feedback/{message.Id}", await reader.SubmitAsync([new("Answer", "Merci, c’est corrigé.")], AnswerForm));
        var page = await reader.GetAsync($"/en/desk/feedback/{message.Id}");

        var mail = Assert.Single(await site.MailsToAsync(FeedbackSite.Visitor));
        Assert.Equal("fr", mail.Language);
        Assert.Contains("Merci, c’est corrigé.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("L’année est fausse.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(FeedbackSite.Reader, mail.Text, StringComparison.Ordinal);
        Assert.Contains("Merci, c’est corrigé.", page.QuerySelector("[data-testid=steps]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithoutAnAddress_IsNotOffered()
    {
        await using var site = await FeedbackSite.StartAsync();
        var message = await site.ReportedAsync();
        using var reader = await site.AsReaderAsync();
        var page = await reader.GetAsync($"/en/desk/feedback/{message.Id}");

        Assert.Null(page.QuerySelector(AnswerForm));
        Assert.Equal("Has left no address", page.QuerySelector("[data-testid=address]")!.TextContent);
    }

    [Fact]
    public async Task Close_AboutWhatSomebodyElseHasClosed_IsRefusedWithTheNoteKept()
    {
        await using var site = await FeedbackSite.StartAsync();
        await site.Site.AddAsync("second@example.org", [RoleNames.Administrator]);
        var message = await site.ReportedAsync();
        using var first = await site.AsReaderAsync();
        using var second = await site.Site.SignInAsync("second@example.org");
        await first.GetAsync($"/en/desk/feedback/{message.Id}");
        await second.GetAsync($"/en/desk/feedback/{message.Id}");
        Assert.Equal(["Enter a note about what was done"], FeedbackSite.Errors(await first.PostAsync([new("Note", "")], CloseForm)));
        await first.SubmitAsync([new("Note", "Corrected.")], CloseForm);
        var page = await second.PostAsync([new("Note", "Also corrected.")], CloseForm);

        Assert.Equal(["Somebody else has closed the message already"], FeedbackSite.Errors(page));
        Assert.Single(await site.Site.RowsAsync<MessageStep>());
        Assert.NotNull((await site.OnlyAsync()).ClosedUtc);
    }

    [Fact]
    public async Task NewMessage_IsToldToReadersAndStandsOnTheDesk()
    {
        await using var site = await FeedbackSite.StartAsync(language: "es");
        var message = await site.ReportedAsync("Wrong name");
        var mail = Assert.Single(await site.MailsToAsync(FeedbackSite.Reader));
        Assert.Equal(("es", $"Nuevo mensaje {message.Reference}: Contenido"), (mail.Language, mail.Subject));
        Assert.Contains($"/es/desk/feedback/{message.Id}", mail.Text, StringComparison.Ordinal);

        using var reader = await site.AsReaderAsync();
        var section = (await reader.GetAsync("/en/desk")).QuerySelector("[data-testid=feedback-waiting]")!;
        Assert.Contains("1 message of a visitor waits", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wrong name", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wrong name", (await reader.GetAsync("/en/desk/feedback")).QuerySelector("[data-testid=list]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RoleNames.Administrator, HttpStatusCode.OK)]
    [InlineData(RoleNames.Facilitator, HttpStatusCode.OK)]
    [InlineData(RoleNames.Editor, HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Moderator, HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Member, HttpStatusCode.Forbidden)]
    public async Task Desk_ForARole_OpensAsItsPermissionsSay(string role, HttpStatusCode expected)
    {
        await using var site = await FeedbackSite.StartAsync();
        var message = await site.ReportedAsync();
        await site.Site.AddAsync("somebody@example.org", [role]);
        using var somebody = await site.Site.SignInAsync("somebody@example.org");

        await somebody.GetAsync("/en/desk/feedback", expected);
        await somebody.GetAsync($"/en/desk/feedback/{message.Id}", expected);
        Assert.Equal(HttpStatusCode.Found, (await site.Site.GetStatusAsync("/en/desk/feedback")).Status);
    }

    [Fact]
    public async Task EmptyDesk_SaysWhereMessagesComeFrom()
    {
        await using var site = await FeedbackSite.StartAsync();
        using var reader = await site.AsReaderAsync();

        Assert.Contains("Nobody has written yet", (await reader.GetAsync("/en/desk/feedback")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await reader.GetAsync("/en/desk/feedback/7", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Address_TwelveMonthsAfterClosing_IsRemoved()
    {
        await using var site = await FeedbackSite.StartAsync();
        var message = await site.ReportedAsync(email: FeedbackSite.Visitor);
        await site.ReportedAsync("Still open", FeedbackSite.Visitor);
        using var reader = await site.AsReaderAsync();
        await reader.GetAsync($"/en/desk/feedback/{message.Id}");
        await reader.SubmitAsync([new("Note", "Corrected.")], CloseForm);
        site.Clock.Advance(TimeSpan.FromDays(364));
        await site.CleanAsync();
        Assert.All(await site.Site.RowsAsync<Message>(), row => Assert.NotNull(row.Email));

        site.Clock.Advance(TimeSpan.FromDays(2));
        await site.CleanAsync();
        Assert.Equal([null, FeedbackSite.Visitor], (await site.Site.RowsAsync<Message>()).OrderBy(row => row.Id).Select(row => row.Email));
        using var again = await site.AsReaderAsync();
        Assert.Contains("removed after 12 months", (await again.GetAsync($"/en/desk/feedback/{message.Id}")).QuerySelector("[data-testid=address]")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<List<string>> TextsAsync(FormBrowser reader, string query) =>
        [.. (await reader.GetAsync("/en/desk/feedback" + query)).QuerySelectorAll("[data-testid=list] th a").Select(link => link.TextContent)];
}
