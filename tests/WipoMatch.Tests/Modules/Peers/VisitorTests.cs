using System.Net;
using System.Text.RegularExpressions;
using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Controllers;
using WipoMatch.Peers.Questions;
using WipoMatch.Peers.Reminding;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Peers;

/// <summary>Somebody without an account asks; nothing is delivered before they have used the mailed link.</summary>
public sealed partial class VisitorTests
{
    private const string Address = "visitor@elsewhere.example";

    [Fact]
    public async Task Question_OfAVisitor_IsDeliveredAfterTheLinkAndAnsweredByMail()
    {
        await using var site = await PeersSite.StartAsync();
        using var visitor = await HandInAsync(site);
        Assert.Equal(QuestionStates.Unconfirmed, Assert.Single(await site.Site.RowsAsync<Question>()).State);
        Assert.Empty(await site.MailsToAsync(PeersSite.FocalPoint));
        var mail = Assert.Single(await site.MailsToAsync(Address));
        Assert.DoesNotContain("convince", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Amina", mail.Text, StringComparison.Ordinal);

        var link = LinkIn(mail.Text);
        var page = await visitor.GetAsync(link);
        Assert.Contains(PeersSite.Question, page.QuerySelector("[data-testid=confirm]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(QuestionStates.Unconfirmed, Assert.Single(await site.Site.RowsAsync<Question>()).State);
        Assert.Equal(link + "/sent", await visitor.SubmitAsync([]));
        Assert.Contains("Q-2026-0001", (await visitor.GetAsync(link + "/sent")).QuerySelector("main")?.TextContent, StringComparison.Ordinal);

        var asked = Assert.Single(await site.Site.RowsAsync<Question>());
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        var seen = await focal.GetAsync($"/en/questions/{asked.Id}");
        Assert.Contains("Amina", seen.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Address, seen.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(Address, Assert.Single(await site.MailsToAsync(PeersSite.FocalPoint)).Text, StringComparison.Ordinal);
        await focal.SubmitAsync([new("Text", "By visits."), new("Language", "en")], "form[action$='/reply']");

        var later = LinkIn((await site.MailsToAsync(Address))[1].Text);
        Assert.NotEqual(link, later);
        Assert.Contains("By visits.", (await visitor.GetAsync(later)).QuerySelector("[data-testid=messages]")?.TextContent, StringComparison.Ordinal);
        await visitor.SubmitAsync([new("Text", "Thank you. And how long?"), new("Language", "en")], "form[action$='/askfurther']");
        Assert.Equal(QuestionStates.Open, (await site.QuestionAsync(asked.Id)).State);
    }

    [Fact]
    public async Task Form_WithMistakes_SaysThemTwiceAndKeepsWhatWasTyped()
    {
        await using var site = await PeersSite.StartAsync();
        using var visitor = await FormBrowser.OpenAsync(site.Site, PeersSite.Ask);

        var page = await visitor.PostAsync([new("Text", "Too short"), new("Language", "en"), new("Name", ""), new("Email", "nonsense")]);

        foreach (var field in new[] { "Text", "Name", "Email", "Consent" })
        {
            var error = page.QuerySelector($"[id='{field}-error']")?.TextContent.Trim();
            Assert.False(string.IsNullOrEmpty(error), field);
        }

        Assert.Equal("Too short", page.QuerySelector("#Text")?.TextContent.Trim());
        Assert.Equal("nonsense", page.QuerySelector("#Email")?.GetAttribute("value"));
        Assert.Empty(await site.Site.RowsAsync<Question>());
    }

    [Fact]
    public async Task Text_WithAnAddress_IsWarnedAboutFirstAndSentAnyway()
    {
        await using var site = await PeersSite.StartAsync();
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        await seeker.GetAsync(PeersSite.Ask);
        KeyValuePair<string, string>[] typed = [new("Text", "Please write to me at amina@example.org about it."), new("Language", "en")];

        var page = await seeker.PostAsync(typed);

        Assert.NotNull(page.QuerySelector("[data-testid=address-warning]"));
        Assert.Contains("amina@example.org", page.QuerySelector("#Text")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.Site.RowsAsync<Question>());
        await seeker.SubmitAsync([.. typed, new("Anyway", "yes")]);
        Assert.Single(await site.Site.RowsAsync<Question>());
    }

    [Fact]
    public async Task HandIn_TooOften_AnswersTheSameForTheAddressAndRefusesTheNetwork()
    {
        await using var site = await PeersSite.StartAsync();
        for (var turn = 0; turn < AskController.MostInAnHour; turn++)
        {
            using var visitor = await HandInAsync(site);
        }

        using var refused = await FormBrowser.OpenAsync(site.Site, PeersSite.Ask);
        var page = await refused.PostAsync(Typed());
        Assert.Contains("Many questions came from your network", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(PeersSite.Question, page.QuerySelector("#Text")?.TextContent.Trim());

        site.Clock.Advance(TimeSpan.FromHours(1));
        using var again = await HandInAsync(site);
        Assert.Equal(AskQuestion.MostInADay, (await site.Site.RowsAsync<Question>()).Count);
    }

    [Fact]
    public async Task Question_NeverConfirmed_IsRemovedAndItsLinkLeadsNowhere()
    {
        await using var site = await PeersSite.StartAsync();
        using var visitor = await HandInAsync(site);
        var link = LinkIn(Assert.Single(await site.MailsToAsync(Address)).Text);
        site.Clock.Advance(QuestionClock.ConfirmableFor + TimeSpan.FromMinutes(1));

        await site.TickAsync();

        Assert.Empty(await site.Site.RowsAsync<Question>());
        Assert.Empty(await site.Site.RowsAsync<QuestionMessage>());
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.StatusAsync(link)).Status);
    }

    [Fact]
    public async Task Text_Hostile_IsNeverMarkupNorALineOfAHeader()
    {
        await using var site = await PeersSite.StartAsync();
        using var visitor = await FormBrowser.OpenAsync(site.Site, PeersSite.Ask);
        await visitor.SubmitAsync([.. Typed("<script>alert(1)</script> <img src=x onerror=alert(2)>", "<b>Eve</b>\r\nBcc: all@example.org")]);
        await visitor.GetAsync(LinkIn(Assert.Single(await site.MailsToAsync(Address)).Text));
        await visitor.SubmitAsync([]);
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);

        var page = await focal.GetAsync($"/en/questions/{Assert.Single(await site.Site.RowsAsync<Question>()).Id}");

        Assert.Empty(page.QuerySelectorAll("main script, main img, main b, main [onerror]"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("[data-testid=messages]")?.TextContent, StringComparison.Ordinal);
        var letter = Assert.Single(await site.MailsToAsync(PeersSite.FocalPoint));
        Assert.DoesNotContain("<script>", letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', letter.Subject);
    }

    private static KeyValuePair<string, string>[] Typed(string text = PeersSite.Question, string name = "Amina") =>
        [new("Text", text), new("Language", "en"), new("Name", name), new("Email", Address), new("Consent", "yes")];

    private static async Task<FormBrowser> HandInAsync(PeersSite site)
    {
        var visitor = await FormBrowser.OpenAsync(site.Site, PeersSite.Ask);
        Assert.Equal("/en/questions/check-your-mail", await visitor.SubmitAsync(Typed()));
        return visitor;
    }

    private static string LinkIn(string text) => Link().Match(text).Value;

    [GeneratedRegex("/en/questions/[a-f0-9]{64}", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
