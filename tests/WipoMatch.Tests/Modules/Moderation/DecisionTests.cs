using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Moderation;

/// <summary>A decision is made once, by a second person, about what was read.</summary>
public sealed class DecisionTests
{
    [Fact]
    public async Task Show_NothingAgainstIt_EveryDecisionCanBePressed()
    {
        await using var site = await ReviewSite.StartAsync();
        var (_, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();

        var page = await first.GetAsync($"/en/desk/review/{reviewId}");

        Assert.All(
            ["approve", "changes", "reject"],
            action => Assert.False(page.QuerySelector($"form[action$='/{action}'] button")!.HasAttribute("disabled")));
    }

    [Fact]
    public async Task Show_StoryThatIsOnTheSite_ComparesWithItWordByWord()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await first.SubmitAsync([], "form[action$='/approve']");
        await site.ChangeAsync(itemId, item => item.Alter<MarkdownBodyPart>(part => part.Markdown = "Farmers registered a *collective mark*."));
        using var author = await site.AsAuthorAsync();
        await author.GetAsync(ReviewSite.SubmissionOf(itemId));
        await author.SubmitAsync([]);

        var page = await first.GetAsync($"/en/desk/review/{(await site.ReviewOfAsync(itemId)).Id}");

        var compared = page.QuerySelector("[data-testid=compared]")!;
        Assert.Equal("removed: geographical indication (end of change)", compared.QuerySelector("del")?.TextContent.Trim());
        Assert.Equal("added: collective mark (end of change)", compared.QuerySelector("ins")?.TextContent.Trim());
    }

    [Fact]
    public async Task Approve_TwoModeratorsAtOnce_DecidesOnceAndTellsTheOther()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        using var second = await site.AsSecondAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await second.GetAsync($"/en/desk/review/{reviewId}");

        var answers = await Task.WhenAll(
            first.SendAsync([], "form[action$='/approve']"),
            second.SendAsync([new("RejectionReason", "No.")], "form[action$='/reject']"));

        var told = Assert.Single(answers, answer => answer.StatusCode == System.Net.HttpStatusCode.OK);
        Assert.Single(answers, answer => answer.StatusCode == System.Net.HttpStatusCode.Found);
        Assert.Contains("This is no longer possible", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, (await site.ActionsOfAsync(itemId)).Count);
    }

    [Fact]
    public async Task Approve_ChangedSinceItWasRead_DecidesNothingAndShowsTheNewestVersion()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/en/desk/review/{reviewId}");
        await site.ChangeAsync(itemId, item => item.Alter<MarkdownBodyPart>(part => part.Markdown = "Something quite different."));

        var page = await first.PostAsync([new("ApprovalComment", "Fine.")], "form[action$='/approve']");

        Assert.Contains("The content was changed meanwhile", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Something quite different.", page.QuerySelector("[data-testid=body]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Fine.", page.QuerySelector("#ApprovalComment")?.TextContent.Trim());
        Assert.False(await site.IsLiveAsync(itemId));
        await first.SubmitAsync([], "form[action$='/approve']");
        Assert.True(await site.IsLiveAsync(itemId));
    }

    [Fact]
    public async Task Approve_OwnStory_IsRefusedWithTheReason()
    {
        await using var site = await ReviewSite.StartAsync();
        var editor = await site.Site.AddAsync("editor@example.org", [RoleNames.Editor]);
        var itemId = await site.DraftAsync(owner: editor);
        using var browser = await site.Site.SignInAsync("editor@example.org");
        await browser.GetAsync(ReviewSite.SubmissionOf(itemId));
        await browser.SubmitAsync([]);
        var page = await browser.GetAsync($"/en/desk/review/{(await site.ReviewOfAsync(itemId)).Id}");

        var button = page.QuerySelector("form[action$='/approve'] button")!;
        Assert.True(button.HasAttribute("disabled"));
        Assert.Contains("You wrote it yourself.", page.GetElementById(button.GetAttribute("aria-describedby")!)?.TextContent, StringComparison.Ordinal);
        var refused = await browser.PostAsync([], "form[action$='/approve']");
        Assert.Contains("You wrote it yourself.", refused.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.False(await site.IsLiveAsync(itemId));
    }

    [Fact]
    public async Task Approve_LastChangedByTheModerator_IsRefused()
    {
        await using var site = await ReviewSite.StartAsync();
        var editor = await site.Site.AddAsync("editor@example.org", [RoleNames.Editor]);
        var (itemId, reviewId) = await site.SubmittedAsync();
        await ChangeAsAsync(site, editor, itemId);
        using var browser = await site.Site.SignInAsync("editor@example.org");
        await browser.GetAsync($"/en/desk/review/{reviewId}");

        var page = await browser.PostAsync([], "form[action$='/approve']");

        Assert.Contains("You changed it last.", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.False(await site.IsLiveAsync(itemId));
    }

    [Fact]
    public async Task RequestChanges_WithoutPointOrReasonOrText_SaysWhatIsMissingAndKeepsTheRest()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/ar/desk/review/{reviewId}");

        var page = await first.PostAsync([], "form[action$='/changes']");
        Assert.NotEmpty(page.QuerySelector("#Reason1-error")!.TextContent);
        page = await first.PostAsync([new("Reason1", "Facts"), new("Text1", ""), new("Text2", "kept")], "form[action$='/changes']");

        Assert.NotNull(page.QuerySelector("#Text1-error"));
        Assert.NotNull(page.QuerySelector("#Reason2-error"));
        Assert.Equal("kept", page.QuerySelector("#Text2")?.TextContent.Trim());
        Assert.Equal("Facts", page.QuerySelector("#Reason1 option[selected]")?.GetAttribute("value"));
        Assert.Equal([ReviewActions.Submit], await site.ActionsOfAsync(itemId));
    }

    [Fact]
    public async Task Approve_WithMoreWaiting_LeadsToWhatWaitsLongest()
    {
        await using var site = await ReviewSite.StartAsync();
        var (_, oldest) = await site.SubmittedAsync("The oldest");
        site.Clock.Advance(TimeSpan.FromHours(1));
        var (_, newest) = await site.SubmittedAsync("The newest");
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/fr/desk/review/{newest}");

        Assert.Equal($"/fr/desk/review/{oldest}", await first.SubmitAsync([], "form[action$='/approve']"));
    }

    [Fact]
    public async Task Publish_ByAnEditorWithoutDecision_ClosesTheReview()
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, _) = await site.SubmittedAsync();

        await site.Site.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            await manager.PublishAsync((await manager.GetAsync(itemId, VersionOptions.Latest))!);
        });

        Assert.Equal((ReviewStates.Published, false), ((await site.ReviewOfAsync(itemId)).State, (await site.ReviewOfAsync(itemId)).IsOpen));
        Assert.Equal([ReviewActions.Submit, ReviewActions.PublishDirectly], await site.ActionsOfAsync(itemId));
    }

    [Fact]
    public async Task Text_OfPeople_IsNeverMarkup()
    {
        await using var site = await ReviewSite.StartAsync();
        var itemId = await site.DraftAsync("<script>alert(1)</script>");
        using var author = await site.AsAuthorAsync();
        await author.GetAsync(ReviewSite.SubmissionOf(itemId));
        await author.SubmitAsync([new("Note", "<img src=x onerror=alert(1)>")]);
        using var first = await site.AsFirstAsync();

        var page = await first.GetAsync($"/en/desk/review/{(await site.ReviewOfAsync(itemId)).Id}");

        Assert.Empty(page.QuerySelectorAll("main script, main img, main [onerror]"));
        Assert.Contains("<img src=x onerror=alert(1)>", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Changes a draft as somebody who is signed in; the request is what tells who it is.</summary>
    private static Task ChangeAsAsync(ReviewSite site, string userId, string itemId) => site.Site.InScopeAsync(async services =>
    {
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new(UserClaims.UserId, userId)], "test")),
        };
        var manager = services.GetRequiredService<IContentManager>();
        var draft = (await manager.GetAsync(itemId, VersionOptions.DraftRequired))!;
        draft.Alter<MarkdownBodyPart>(part => part.Markdown = "Mended by an editor.");
        await manager.SaveDraftAsync(draft);
    });
}
