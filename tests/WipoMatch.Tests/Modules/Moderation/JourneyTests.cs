using WipoMatch.ContentManagement;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Notifications.Mails;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Moderation;

/// <summary>The way of a story from its author by two moderators to the site.</summary>
public sealed class JourneyTests
{
    [Fact]
    public async Task Story_ChangesAskedTickedAndApproved_IsPublicOnTheNextRequest()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        var review = $"/en/desk/review/{reviewId}";

        using var first = await site.AsFirstAsync();
        await first.GetAsync(review);
        Assert.Equal(review, await first.SubmitAsync([], "form[action$='/claim']"));
        await first.GetAsync(review);
        Assert.Equal("/en/desk/review", await first.SubmitAsync(
            [new("Reason1", "Sources"), new("Text1", "Name the registry."), new("ChangesComment", "Good story.")], "form[action$='/changes']"));

        using var author = await site.AsAuthorAsync();
        Assert.Contains("Seeds with a name", (await author.GetAsync("/en/desk")).QuerySelector("[data-testid=changes-asked]")?.TextContent, StringComparison.Ordinal);
        var page = await author.GetAsync(ReviewSite.SubmissionOf(itemId));
        var point = page.QuerySelector("input[name=Done]")!.GetAttribute("value")!;
        var refused = await author.PostAsync([]);
        Assert.Contains("1 point is not ticked yet.", refused.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        await site.ChangeAsync(itemId, item => item.Alter<MarkdownBodyPart>(part => part.Markdown = "The registry of Kenya lists it."));
        await author.GetAsync(ReviewSite.SubmissionOf(itemId));
        await author.SubmitAsync([new("Done", point), new("Note", "Registry named.")]);

        using var second = await site.AsSecondAsync();
        var read = await second.GetAsync(review);
        Assert.Contains("The registry of Kenya", read.QuerySelector("[data-testid=body]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Registry named.", read.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/desk/review", await second.SubmitAsync([new("ApprovalComment", "Thank you.")], "form[action$='/approve']"));

        var list = await site.Site.GetDocumentAsync("/en/stories");
        Assert.Contains("Seeds with a name", list.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [ReviewActions.Submit, ReviewActions.Claim, ReviewActions.RequestChanges, ReviewActions.Resubmit, ReviewActions.Approve], await site.ActionsOfAsync(itemId));
        Assert.Equal((ReviewStates.Published, false), ((await site.ReviewOfAsync(itemId)).State, (await site.ReviewOfAsync(itemId)).IsOpen));
    }

    [Fact]
    public async Task Journey_AtEachStep_TellsByMailInTheReadersLanguageAndQuotesTheReasons()
    {
        await using var site = await ReviewSite.StartAsync(authorLanguage: "fr");
        var (itemId, reviewId) = await site.SubmittedAsync();
        Assert.Equal(["first@example.org", "second@example.org"], (await site.Site.RowsAsync<MailRow>()).Select(mail => mail.Recipient).Order(StringComparer.Ordinal));

        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await first.SubmitAsync([new("Reason1", "Facts"), new("Text1", "The year is wrong."), new("Reason2", "Rights"), new("Text2", "Whose picture?")], "form[action$='/changes']");

        var asked = (await site.Site.RowsAsync<MailRow>()).Single(mail => mail.Recipient == ReviewSite.Author);
        Assert.Equal("fr", asked.Language);
        Assert.Contains("modifications demandées", asked.Subject, StringComparison.Ordinal);
        Assert.Contains("The year is wrong.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Droits sur des images ou des textes\u202f: Whose picture?", asked.Text, StringComparison.Ordinal);
        Assert.Contains($"/fr/desk/content/{itemId}/submission", asked.Text, StringComparison.Ordinal);

        using var author = await site.AsAuthorAsync();
        var page = await author.GetAsync(ReviewSite.SubmissionOf(itemId));
        await author.SubmitAsync([.. page.QuerySelectorAll("input[name=Done]").Select(box => new KeyValuePair<string, string>("Done", box.GetAttribute("value")!))]);
        var again = (await site.Site.RowsAsync<MailRow>()).Where(mail => mail.Subject.EndsWith("was submitted again", StringComparison.Ordinal));
        Assert.Equal(["first@example.org"], again.Select(mail => mail.Recipient));
    }

    [Fact]
    public async Task Reject_TellsWhyAndLetsTheAuthorMendAndSubmitAgain()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");

        var page = await first.PostAsync([], "form[action$='/reject']");
        Assert.Contains("Say why it cannot be published.", page.QuerySelector("#RejectionReason-error")?.TextContent, StringComparison.Ordinal);
        await first.SubmitAsync([new("RejectionReason", "It is an advertisement.")], "form[action$='/reject']");

        Assert.Contains("It is an advertisement.", (await site.Site.RowsAsync<MailRow>()).Single(mail => mail.Recipient == ReviewSite.Author).Text, StringComparison.Ordinal);
        Assert.False(await site.IsLiveAsync(itemId));
        using var author = await site.AsAuthorAsync();
        Assert.Contains("It is an advertisement.", (await author.GetAsync(ReviewSite.SubmissionOf(itemId))).QuerySelector("[data-testid=steps]")?.TextContent, StringComparison.Ordinal);
        await author.SubmitAsync([]);
        Assert.Equal([ReviewActions.Submit], await site.ActionsOfAsync(itemId));
        Assert.Equal(2, (await site.Site.RowsAsync<Review>()).Count);
    }

    [Fact]
    public async Task Withdraw_TakesItOffTheDeskAndTellsWhoeverWasReading()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await first.SubmitAsync([], "form[action$='/claim']");
        using var author = await site.AsAuthorAsync();
        await author.GetAsync(ReviewSite.SubmissionOf(itemId));

        await author.SubmitAsync([], "form[action$='/withdraw']");

        Assert.Equal(ReviewStates.Withdrawn, (await site.ReviewOfAsync(itemId)).State);
        Assert.Empty((await first.GetAsync("/en/desk/review")).QuerySelectorAll("[data-testid=waiting]"));
        Assert.Contains(await site.Site.RowsAsync<MailRow>(), mail => mail.Recipient == "first@example.org" && mail.Subject.EndsWith("was withdrawn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Submit_IncompleteStory_NamesTheFieldsAndHandsNothingIn()
    {
        await using var site = await ReviewSite.StartAsync();
        var itemId = await site.DraftAsync(isComplete: false);
        using var author = await site.AsAuthorAsync();
        await author.GetAsync(ReviewSite.SubmissionOf(itemId, "es"));

        var page = await author.PostAsync([new("Note", "Bitte")]);

        Assert.Contains("Resumen, Tema", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bitte", page.QuerySelector("textarea[name=Note]")?.TextContent.Trim());
        Assert.Empty(await site.Site.RowsAsync<Review>());
    }

    [Fact]
    public async Task Submit_OneBoxOfTheStoryEmpty_NamesTheBox()
    {
        await using var site = await ReviewSite.StartAsync();
        var itemId = await site.DraftAsync();
        await site.ChangeAsync(itemId, item => item.Alter<MarkdownBodyPart>(part => part.Markdown =
            "## The problem\n\nSmoke.\n\n## What we did\n\nOvens.\n\n## How IP helped\n\n## What changed\n\nIncome.\n\n## What we would do differently\n\nNothing."));
        using var author = await site.AsAuthorAsync();
        await author.GetAsync(ReviewSite.SubmissionOf(itemId));

        var page = await author.PostAsync([]);

        Assert.Contains("Fill in or correct these fields first: How IP helped", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.Site.RowsAsync<Review>());
    }

    [Fact]
    public async Task Withdraw_Twice_IsDoneOnce()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, _) = await site.SubmittedAsync();
        using var author = await site.AsAuthorAsync();
        await author.GetAsync(ReviewSite.SubmissionOf(itemId));

        var answers = await Task.WhenAll(author.SendAsync([], "form[action$='/withdraw']"), author.SendAsync([], "form[action$='/withdraw']"));

        Assert.All(answers, answer => Assert.Equal(System.Net.HttpStatusCode.Found, answer.StatusCode));
        Assert.Equal(["Submit", "Withdraw"], await site.ActionsOfAsync(itemId));
    }

    [Fact]
    public async Task Submit_Twice_HandsInOnce()
    {
        await using var site = await ReviewSite.StartAsync();
        var itemId = await site.DraftAsync();
        using var author = await site.AsAuthorAsync();
        await author.GetAsync(ReviewSite.SubmissionOf(itemId));

        var answers = new[] { await author.SubmitAsync([]), await author.SubmitAsync([]) };

        Assert.All(answers, answer => Assert.Equal(ReviewSite.SubmissionOf(itemId), answer));
        Assert.Equal([ReviewActions.Submit], await site.ActionsOfAsync(itemId));
        Assert.Equal(2, (await site.Site.RowsAsync<MailRow>()).Count);
    }
}
