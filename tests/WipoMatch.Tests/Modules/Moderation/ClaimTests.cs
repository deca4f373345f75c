using WipoMatch.Moderation.Reviews;
using WipoMatch.Notifications.Mails;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Moderation;

/// <summary>Who has taken a review on keeps it for two days, unless a lead shares the work out otherwise.</summary>
public sealed class ClaimTests
{
    [Fact]
    public async Task Claim_ByOne_KeepsTheOtherFromDecidingUntilItEndsByItself()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        using var second = await site.AsSecondAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await first.SubmitAsync([], "form[action$='/claim']");

        await second.GetAsync($"/en/desk/review/{reviewId}");
        var page = await second.PostAsync([], "form[action$='/approve']");
        Assert.Contains("has taken this review on.", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Empty((await second.GetAsync("/en/desk")).QuerySelectorAll("[data-testid=reviews-waiting]"));

        site.Clock.Advance(Review.ClaimLasts);
        using var later = await site.AsSecondAsync();
        await later.GetAsync($"/en/desk/review/{reviewId}");
        await later.SubmitAsync([], "form[action$='/approve']");
        Assert.True(await site.IsLiveAsync(itemId));
    }

    [Fact]
    public async Task Claim_JustTakenByAnother_SaysSo()
    {
        await using var site = await ReviewSite.StartAsync();
        var (_, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        using var second = await site.AsSecondAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await second.GetAsync($"/en/desk/review/{reviewId}");
        await first.SubmitAsync([], "form[action$='/claim']");

        var page = await second.PostAsync([], "form[action$='/claim']");

        Assert.Contains("Somebody else has taken it on just before you.", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Release_ByWhoeverHasIt_FreesIt()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await first.SubmitAsync([], "form[action$='/claim']");
        await first.GetAsync($"/en/desk/review/{reviewId}");

        await first.SubmitAsync([], "form[action$='/release']");

        Assert.Null((await site.ReviewOfAsync(itemId)).ClaimedBy);
        Assert.Equal([ReviewActions.Submit, ReviewActions.Claim, ReviewActions.Release], await site.ActionsOfAsync(itemId));
    }

    [Fact]
    public async Task Assign_ByALead_GivesItAndTellsByMail()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        await site.Site.AddAsync("lead@example.org", [RoleNames.Editor]);
        var third = await site.Site.AddAsync("third@example.org", [RoleNames.Moderator]);
        using var lead = await site.Site.SignInAsync("lead@example.org");
        await lead.GetAsync($"/en/desk/review/{reviewId}");

        var page = await lead.PostAsync([new("Assignee", site.AuthorId)], "form[action$='/assign']");
        Assert.Contains("Choose somebody who may decide", page.QuerySelector("#Assignee-error")?.TextContent, StringComparison.Ordinal);
        await lead.SubmitAsync([new("Assignee", third)], "form[action$='/assign']");

        Assert.Equal(third, (await site.ReviewOfAsync(itemId)).ClaimedBy);
        Assert.Contains(await site.Site.RowsAsync<MailRow>(), mail => mail.Recipient == "third@example.org" && mail.Subject.Contains("was given to you", StringComparison.Ordinal));
        await lead.GetAsync($"/en/desk/review/{reviewId}");
        await lead.SubmitAsync([], "form[action$='/release']");
        Assert.Null((await site.ReviewOfAsync(itemId)).ClaimedBy);
    }
}
