using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Drafts;
using WipoMatch.Members.Accounts;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Joining;

/// <summary>The way of somebody from the form over the mailed link and the desk to signing in.</summary>
public sealed class JoinJourneyTests
{
    [Fact]
    public async Task Application_ConfirmedAndAccepted_SignsInWithItsPassword()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, state) = await site.ConfirmedAsync();
        var page = await site.Site.GetDocumentAsync(state);
        Assert.Contains("We decide by 16 March 2026.", page.QuerySelector("[data-testid=due]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.Site.RowsAsync<Draft>());

        using var first = await site.AsFirstAsync();
        var desk = await first.GetAsync("/en/desk/review?type=account");
        Assert.Contains("Amina Test · Registry of Tests", desk.QuerySelector("[data-testid=waiting]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Application to join", desk.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var read = await first.GetAsync(decision);
        Assert.DoesNotContain(JoinSite.Applicant, read.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("/en/desk/joining", await first.SubmitAsync([.. JoinSite.Acceptance(), new("Welcome", "Good to have you.")]));

        var mail = (await site.MailsToAsync(JoinSite.Applicant)).Single(mail => mail.Subject.StartsWith("Welcome", StringComparison.Ordinal));
        Assert.Contains("Good to have you.", mail.Text, StringComparison.Ordinal);
        (await site.Site.SignInAsync(JoinSite.Applicant, JoinSite.Password)).Dispose();
        var account = (await site.Site.RowsAsync<Account>()).Single(row => row.Email == JoinSite.Applicant);
        Assert.Equal(["Contributor", "Member"], (await site.Site.RowsAsync<AccountRole>()).Where(row => row.AccountId == account.Id).Select(row => row.Role).Order(StringComparer.Ordinal));
        var organization = (await site.Site.RowsAsync<AccountOrganization>()).Single(row => row.AccountId == account.Id).Organization;
        var entry = site.Site.Services.GetRequiredService<ICatalog>().Current.FindByExchangeId(organization)!;
        Assert.Equal(("Registry of Tests", "KE"), (entry.Title, entry.Value(FacetKeys.Country)));
        Assert.Null((await site.OnlyAsync()).PasswordHash);
    }

    [Fact]
    public async Task Application_OfAColleague_JoinsTheSameOrganization()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        await first.SubmitAsync(JoinSite.Acceptance());

        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/join/who");
        await browser.SubmitAsync(JoinSite.Who("brian@registry.example.org", name: "Brian Test"));
        var found = await browser.GetAsync("/en/join/organization?q=RÉGISTRY");
        var choice = found.QuerySelector("input[name=Organization]")!.GetAttribute("value")!;
        Assert.NotEqual("new", choice);
        Assert.Equal("/en/join/aims", await browser.SubmitAsync([new("Organization", choice)]));
        await browser.GetAsync("/en/join/aims");
        await browser.SubmitAsync([new("Aims", "translate"), new("Why", "I translate."), new("Consent", "yes")]);
        await browser.GetAsync("/en/join/check");
        await browser.SubmitAsync([]);
        await site.Site.DeliverAsync();
        using var confirming = await FormBrowser.OpenAsync(site.Site, await site.LinkToAsync("brian@registry.example.org"));
        await confirming.SubmitAsync([]);
        var second = (await site.Site.RowsAsync<Application>()).Single(row => row.State == JoinStates.InReview);
        var page = await first.GetAsync($"/en/desk/joining/{second.Id}");
        Assert.Contains("Amina Test", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await first.SubmitAsync(JoinSite.Acceptance(choice));

        Assert.Equal(2, (await site.Site.RowsAsync<AccountOrganization>()).Count(row => row.Organization == choice));
    }

    [Fact]
    public async Task Question_AskedAndAnswered_ReturnsToTheDeskWithANewDate()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, state) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        await first.SubmitAsync([new("Question", "Who is <b>your</b> head?"), new("Action", "Ask")]);

        var mail = (await site.MailsToAsync(JoinSite.Applicant))[^1];
        Assert.Contains("“Who is <b>your</b> head?”", mail.Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(3));
        using var applicant = await FormBrowser.OpenAsync(site.Site, await site.LinkToAsync(JoinSite.Applicant));
        Assert.Equal("Who is <b>your</b> head?", applicant.Page.QuerySelector("[data-testid=question]")!.TextContent);
        Assert.Equal(["Enter your answer"], JoinSite.Errors(await applicant.PostAsync([new("Answer", " ")], "form[action$='/answer']")));
        await applicant.SubmitAsync([new("Answer", "Doctor Test.")], "form[action$='/answer']");

        var application = await site.OnlyAsync();
        Assert.Equal((JoinStates.InReview, new DateOnly(2026, 3, 19)), (application.State, application.DueOn));
        Assert.Contains(await site.MailsToAsync("first@example.org"), sent => sent.Subject.StartsWith("Your question was answered", StringComparison.Ordinal));
        using var again = await site.AsFirstAsync();
        Assert.Contains("Doctor Test.", (await again.GetAsync(decision)).QuerySelector("[data-testid=steps]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await site.Site.GetDocumentAsync(state)).QuerySelector("[data-testid=due]"));
    }

    [Fact]
    public async Task Declined_InTheApplicantsLanguage_QuotesReasonAndText()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, state) = await site.ConfirmedAsync(language: "fr");
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        await first.SubmitAsync([new("Reason", "NoMandate"), new("DeclineText", "Votre ministère ne vous connaît pas."), new("Action", "Decline")]);

        var mail = (await site.MailsToAsync(JoinSite.Applicant))[^1];
        Assert.Equal("fr", mail.Language);
        Assert.Contains("Il n’est pas établi que la personne peut parler au nom de l’organisation.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Votre ministère ne vous connaît pas.", mail.Text, StringComparison.Ordinal);
        Assert.Equal("Votre ministère ne vous connaît pas.", (await site.Site.GetDocumentAsync(state)).QuerySelector("[data-testid=said]")!.TextContent);
        Assert.DoesNotContain(await site.Site.RowsAsync<Account>(), row => row.Email == JoinSite.Applicant);
    }

    [Fact]
    public async Task Application_InArabic_IsReadFromRightToLeftOnEveryPage()
    {
        await using var site = await JoinSite.StartAsync();
        foreach (var path in new[] { "/ar/join", "/ar/join/criteria", "/ar/join/who" })
        {
            var page = await site.Site.GetDocumentAsync(path);
            Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
            Assert.Single(page.QuerySelectorAll("h1"));
        }

        var (decision, state) = await site.ConfirmedAsync(language: "ar", organization: "مكتب الاختبار");
        Assert.StartsWith("/ar/join/application/", state, StringComparison.Ordinal);
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        await first.SubmitAsync(JoinSite.Acceptance());
        Assert.Equal("أهلاً بكم في WipoMatch", (await site.MailsToAsync(JoinSite.Applicant))[^1].Subject);
    }

    [Fact]
    public async Task Withdraw_ByTheLink_ClosesTheApplication()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, state) = await site.ConfirmedAsync();
        using var applicant = await FormBrowser.OpenAsync(site.Site, state);
        await applicant.SubmitAsync([], "form[action$='/withdraw']");

        Assert.Equal(JoinStates.Withdrawn, (await site.OnlyAsync()).State);
        using var first = await site.AsFirstAsync();
        Assert.Null((await first.GetAsync(decision)).QuerySelector("button[value=Accept]"));
    }
}
