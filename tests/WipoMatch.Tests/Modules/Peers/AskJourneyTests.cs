using System.Net;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Peers;

/// <summary>A seeker asks the country of a story, and its focal point answers.</summary>
public sealed class AskJourneyTests
{
    [Fact]
    public async Task Question_AnsweredByTheFocalPoint_IsReadByTheSeekerAndEndsWithThem()
    {
        await using var site = await PeersSite.StartAsync();
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        var story = await seeker.GetAsync("/en/stories/seeds-with-a-name");
        Assert.Equal(PeersSite.Ask, story.QuerySelector("[data-testid=ask-the-country] a")?.GetAttribute("href"));
        var office = await seeker.GetAsync("/en/organizations/kenya-office");
        Assert.Equal("/en/organizations/kenya-office/contact", office.QuerySelector("[data-testid=contact-organization] a")?.GetAttribute("href"));
        var form = await seeker.GetAsync(PeersSite.Ask);
        Assert.Equal("Focal points of Kenya", form.QuerySelector("[data-testid=to]")?.TextContent);
        Assert.Empty(form.QuerySelectorAll("input[name=Email]"));

        var sent = await seeker.SubmitAsync([new("Text", PeersSite.Question), new("Language", "en")]);
        var confirmation = (await seeker.GetAsync(sent)).QuerySelector("[data-testid=sent]")!.TextContent;
        Assert.Contains("Q-2026-0001", confirmation, StringComparison.Ordinal);
        Assert.Contains("An answer is due by 16 March 2026.", confirmation, StringComparison.Ordinal);
        var asked = Assert.Single(await site.Site.RowsAsync<Question>());

        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        Assert.Contains("1 question waits for your answer", (await focal.GetAsync("/en/desk")).QuerySelector("[data-testid=questions-waiting]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Answer due 16 March 2026", (await focal.GetAsync("/en/desk/questions")).QuerySelector("[data-testid=waiting]")?.TextContent, StringComparison.Ordinal);
        await focal.GetAsync($"/en/questions/{asked.Id}");
        site.Clock.Advance(TimeSpan.FromHours(2));
        await focal.SubmitAsync([new("Text", "We visited every village."), new("Language", "en")], "form[action$='/reply']");

        var page = await seeker.GetAsync($"/en/questions/{asked.Id}");
        Assert.Contains("We visited every village.", page.QuerySelector("[data-testid=messages]")?.TextContent, StringComparison.Ordinal);
        await seeker.SubmitAsync([], "form[action$='/close']");
        var closed = await site.QuestionAsync(asked.Id);
        Assert.Equal((QuestionStates.Closed, TimeSpan.FromHours(2)), (closed.State, closed.FirstReplyUtc - closed.AskedUtc));
        Assert.Null(closed.WaitingSinceUtc);
        Assert.Contains("Closed", (await focal.GetAsync("/en/desk/questions")).QuerySelector("[data-testid=earlier]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journey_TellsEachSideInTheirLanguageAndShowsNoAddress()
    {
        await using var site = await PeersSite.StartAsync(focalLanguage: "fr", seekerLanguage: "ru");
        var asked = await site.AskedAsync();

        var letter = Assert.Single(await site.MailsToAsync(PeersSite.FocalPoint));
        Assert.Equal("fr", letter.Language);
        Assert.Equal("Q-2026-0001 : Une question sur « Seeds with a name »", letter.Subject);
        Assert.Contains(PeersSite.Question, letter.Text, StringComparison.Ordinal);
        Assert.Contains("16 mars 2026", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(PeersSite.Seeker, letter.Text, StringComparison.Ordinal);

        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        var page = await focal.GetAsync($"/en/questions/{asked.Id}");
        Assert.DoesNotContain("@", page.QuerySelector("[data-testid=question]")?.TextContent, StringComparison.Ordinal);
        await focal.SubmitAsync([new("Text", "Nous avons visité chaque village."), new("Language", "fr")], "form[action$='/reply']");
        var answer = Assert.Single(await site.MailsToAsync(PeersSite.Seeker));
        Assert.Equal("ru", answer.Language);
        Assert.Contains($"/ru/questions/{asked.Id}", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(PeersSite.FocalPoint, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reply_TwoAtOnce_SecondIsToldAndKeepsTheText()
    {
        await using var site = await PeersSite.StartAsync();
        await site.Site.AddAsync("second@example.org", [RoleNames.FocalPoint], organization: "org-ke");
        var asked = await site.AskedAsync();
        using var first = await site.Site.SignInAsync(PeersSite.FocalPoint);
        using var second = await site.Site.SignInAsync("second@example.org");
        await first.GetAsync($"/en/questions/{asked.Id}");
        await second.GetAsync($"/en/questions/{asked.Id}");

        var answers = await Task.WhenAll(
            first.SendAsync([new("Text", "The first answer."), new("Language", "en")], "form[action$='/reply']"),
            second.SendAsync([new("Text", "The other answer."), new("Language", "en")], "form[action$='/reply']"));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Found);
        var told = await Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK).Content.ReadAsStringAsync();
        Assert.Contains("Somebody wrote meanwhile.", told, StringComparison.Ordinal);
        Assert.Contains("The first answer.", told, StringComparison.Ordinal);
        Assert.Contains("The other answer.", told, StringComparison.Ordinal);
        Assert.Equal(2, (await site.Site.RowsAsync<QuestionMessage>()).Count);
    }

    [Fact]
    public async Task AskFurther_AfterAnAnswer_StartsTheClockAnew()
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        await focal.GetAsync($"/en/questions/{asked.Id}");
        await focal.SubmitAsync([new("Text", "By visits."), new("Language", "en")], "form[action$='/reply']");
        site.Clock.Advance(TimeSpan.FromDays(7));

        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        await seeker.GetAsync($"/en/questions/{asked.Id}");
        await seeker.SubmitAsync([new("Text", "How many?"), new("Language", "en")], "form[action$='/askfurther']");

        var open = await site.QuestionAsync(asked.Id);
        Assert.Equal((QuestionStates.Open, new DateOnly(2026, 3, 23)), (open.State, open.DueOn));
        Assert.Equal(2, (await site.MailsToAsync(PeersSite.FocalPoint)).Count);
    }

    [Fact]
    public async Task Send_Twice_AsksOnce()
    {
        await using var site = await PeersSite.StartAsync();
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        await seeker.GetAsync(PeersSite.Ask);

        var answers = new[] { await seeker.SubmitAsync(Typed), await seeker.SubmitAsync(Typed) };

        Assert.Equal(answers[0], answers[1]);
        Assert.Single(await site.Site.RowsAsync<Question>());
        Assert.Single(await site.MailsToAsync(PeersSite.FocalPoint));
    }

    [Fact]
    public async Task Decline_WithAReason_TellsItInTheAskersLanguage()
    {
        await using var site = await PeersSite.StartAsync(seekerLanguage: "es");
        var asked = await site.AskedAsync();
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        await focal.GetAsync($"/en/questions/{asked.Id}");

        var page = await focal.PostAsync([new("DeclineNote", "kept")], "form[action$='/decline']");
        Assert.Contains("Choose a reason", page.QuerySelector("[id='DeclineReason-error']")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("kept", page.QuerySelector("#DeclineNote")?.TextContent.Trim());
        await focal.SubmitAsync([new("DeclineReason", "AlreadyPublic"), new("DeclineNote", "See the register.")], "form[action$='/decline']");

        Assert.Equal(QuestionStates.Declined, (await site.QuestionAsync(asked.Id)).State);
        var letter = Assert.Single(await site.MailsToAsync(PeersSite.Seeker));
        Assert.Contains("Motivo: La respuesta ya es pública", letter.Text, StringComparison.Ordinal);
        Assert.Contains("See the register.", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decline_WithAnAddressInTheNote_IsWarnedAboutFirst()
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        await focal.GetAsync($"/en/questions/{asked.Id}");
        KeyValuePair<string, string>[] typed = [new("DeclineReason", "NotOurs"), new("DeclineNote", "Call +254 20 123 4567.")];

        var page = await focal.PostAsync(typed, "form[action$='/decline']");

        Assert.NotNull(page.QuerySelector("details[open] [data-testid=address-warning]"));
        Assert.Equal(QuestionStates.Open, (await site.QuestionAsync(asked.Id)).State);
        await focal.SubmitAsync([.. typed, new("Anyway", "yes")], "form[action$='/decline']");
        Assert.Equal(QuestionStates.Declined, (await site.QuestionAsync(asked.Id)).State);
    }

    [Fact]
    public async Task Journey_InTheRecordOfChanges_HasNoText()
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        await focal.GetAsync($"/en/questions/{asked.Id}");
        await focal.SubmitAsync([new("Text", "A secret method."), new("Language", "en")], "form[action$='/reply']");

        var entries = (await site.Site.RowsAsync<AuditRow>()).Where(row => row.Category == "question").ToList();

        Assert.Equal([QuestionActions.Send, QuestionActions.Reply], entries.OrderBy(row => row.Id).Select(row => row.Action));
        Assert.All(entries, row => Assert.Equal("Q-2026-0001 Seeds with a name", row.SubjectName));
        Assert.DoesNotContain("secret", System.Text.Json.JsonSerializer.Serialize(entries), StringComparison.Ordinal);
        Assert.DoesNotContain("growers", System.Text.Json.JsonSerializer.Serialize(entries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_InArabic_StandsFromRightToLeftOnEveryPage()
    {
        await using var site = await PeersSite.StartAsync(focalLanguage: "ar");
        const string Text = "كيف أقنعتم المزارعين بالانضمام إلى التسمية؟";
        var asked = await site.AskedAsync(Text, "ar");
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);

        var page = await focal.GetAsync($"/ar/questions/{asked.Id}");

        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        var shown = page.QuerySelector("[data-testid=messages] p.lines")!;
        Assert.Equal(("ar", "auto", Text), (shown.GetAttribute("lang"), shown.GetAttribute("dir"), shown.TextContent));
        Assert.Equal("Seeds with a name", page.QuerySelector("h1 bdi")?.TextContent);
        Assert.Contains("16", page.QuerySelector(".summary")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("سؤال عن «Seeds with a name»", Assert.Single(await site.MailsToAsync(PeersSite.FocalPoint)).Subject, StringComparison.Ordinal);
    }

    private static readonly KeyValuePair<string, string>[] Typed = [new("Text", PeersSite.Question), new("Language", "en")];
}
