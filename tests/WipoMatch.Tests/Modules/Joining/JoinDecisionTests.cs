using System.Net;
using WipoMatch.Joining.Applications;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Joining;

/// <summary>What a decision needs, and what it refuses.</summary>
public sealed class JoinDecisionTests
{
    [Fact]
    public async Task Checklist_IsThePublicList()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        var criteria = await site.Site.GetDocumentAsync("/en/join/criteria");
        using var first = await site.AsFirstAsync();
        var page = await first.GetAsync(decision);

        var asked = page.QuerySelectorAll("fieldset:has(input[name^='Criterion-']) legend").Select(legend => legend.TextContent.Trim());
        Assert.Equal(criteria.QuerySelectorAll("dl.summary dt").Select(term => term.TextContent.Trim()), asked);
    }

    [Fact]
    public async Task Accept_WithoutChecklistAndRole_SaysWhatIsMissingAndKeepsTheRest()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);

        var page = await first.PostAsync([new("Criterion-Mandate", "not-met"), new("Organization", "new"), new("Welcome", "Hello"), new("Action", "Accept")]);

        var errors = JoinSite.Errors(page);
        Assert.Contains("Say whether this is met: Organization", errors);
        Assert.Contains("Who does not meet a criterion cannot be accepted: Mandate", errors);
        Assert.Contains("Choose at least one role", errors);
        Assert.Equal("Hello", page.QuerySelector("textarea[name=Welcome]")!.TextContent.Trim());
        Assert.Equal(JoinStates.InReview, (await site.OnlyAsync()).State);
    }

    [Fact]
    public async Task AskAndDecline_WithoutWords_AreRefused()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);

        Assert.Equal(["Enter the question"], JoinSite.Errors(await first.PostAsync([new("Action", "Ask")])));
        await first.GetAsync(decision);
        Assert.Equal(["Choose a reason", "Explain the reason to the applicant"], JoinSite.Errors(await first.PostAsync([new("Action", "Decline"), new("Reason", "Because")])));
    }

    [Fact]
    public async Task Accept_RoleOfStaff_IsNotGiven()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        await first.SubmitAsync([.. JoinSite.Acceptance(), new("Roles", RoleNames.Administrator)]);

        var account = (await site.Site.RowsAsync<Account>()).Single(row => row.Email == JoinSite.Applicant);
        Assert.DoesNotContain(await site.Site.RowsAsync<AccountRole>(), row => row.AccountId == account.Id && row.Role == RoleNames.Administrator);
    }

    [Fact]
    public async Task Accept_SentTwice_MakesOneAccountAndOneMail()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        Assert.Equal("/en/desk/joining", await first.SubmitAsync(JoinSite.Acceptance()));
        Assert.Equal("/en/desk/joining", await first.SubmitAsync(JoinSite.Acceptance()));

        Assert.Single(await site.MailsToAsync(JoinSite.Applicant), mail => mail.Subject.StartsWith("Welcome", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decision_OfTheSecondDecider_IsRefusedInWords()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        using var second = await site.AsSecondAsync();
        await first.GetAsync(decision);
        await second.GetAsync(decision);
        await first.SubmitAsync([new("Reason", "Other"), new("DeclineText", "No."), new("Action", "Decline")]);

        var page = await second.PostAsync(JoinSite.Acceptance());

        Assert.Contains("This is no longer possible; the state is now “Not accepted”", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.Site.RowsAsync<Account>(), row => row.Email == JoinSite.Applicant);
    }

    [Fact]
    public async Task Decision_AboutWhatWasChangedMeanwhile_IsRefused()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        using var second = await site.AsSecondAsync();
        await first.GetAsync(decision);
        await second.GetAsync(decision);
        Assert.Equal(decision, await first.SubmitAsync([new("Criterion-Mandate", "not-met"), new("Action", "Save")]));

        var page = await second.PostAsync(JoinSite.Acceptance());

        Assert.Contains("Somebody else changed the application meanwhile", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(JoinStates.InReview, (await site.OnlyAsync()).State);
    }

    [Fact]
    public async Task Own_CannotBeDecided()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        await site.Site.AddAsync(JoinSite.Applicant, [RoleNames.Moderator]);
        using var own = await site.Site.SignInAsync(JoinSite.Applicant);
        var page = await own.GetAsync(decision);
        Assert.True(page.QuerySelector("button[value=Decline]")!.HasAttribute("disabled"));

        var refused = await own.PostAsync([new("Reason", "Other"), new("DeclineText", "No."), new("Action", "Decline")]);

        Assert.Contains("This is your own application", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_AddressThatGotAnAccountMeanwhile_IsRefused()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        await site.Site.AddAsync(JoinSite.Applicant);
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);

        Assert.Contains("The address has an account by now", (await first.PostAsync(JoinSite.Acceptance())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RoleNames.Administrator, true)]
    [InlineData(RoleNames.Editor, true)]
    [InlineData(RoleNames.Moderator, true)]
    [InlineData(RoleNames.Facilitator, true)]
    [InlineData(RoleNames.Member, false)]
    [InlineData(RoleNames.FocalPoint, false)]
    public async Task Addresses_ByRole_OpenOrRefused(string role, bool isOpen)
    {
        await using var site = await JoinSite.StartAsync();
        await site.Site.AddAsync("person@example.org", [role]);
        using var browser = await site.Site.SignInAsync("person@example.org");

        Assert.Equal(isOpen ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await browser.StatusAsync("/en/desk/joining")).Status);
        Assert.Equal(isOpen ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden, (await browser.StatusAsync("/en/desk/joining/1")).Status);
    }
}
