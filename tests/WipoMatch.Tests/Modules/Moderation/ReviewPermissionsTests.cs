using System.Net;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Moderation;

/// <summary>Every address refuses every role that does not list its permission.</summary>
public sealed class ReviewPermissionsTests
{
    private static readonly string[] Deciding = [RoleNames.Administrator, RoleNames.Editor, RoleNames.Moderator];

    private static readonly string[] Leading = [RoleNames.Administrator, RoleNames.Editor];

    private static readonly string[] Submitting =
        [RoleNames.Administrator, RoleNames.Editor, RoleNames.Author, RoleNames.Contributor, RoleNames.FocalPoint, RoleNames.Member, RoleNames.Translator];

    [Theory]
    [InlineData(RoleNames.Administrator)]
    [InlineData(RoleNames.Editor)]
    [InlineData(RoleNames.Moderator)]
    [InlineData(RoleNames.Facilitator)]
    [InlineData(RoleNames.FocalPoint)]
    [InlineData(RoleNames.Translator)]
    [InlineData(RoleNames.Author)]
    [InlineData(RoleNames.Contributor)]
    [InlineData(RoleNames.Member)]
    public async Task Addresses_ByRole_OpenOrRefused(string role)
    {
        await using var site = await ReviewSite.StartAsync();
        var (itemId, reviewId) = await site.SubmittedAsync();
        var own = await site.Site.AddAsync("person@example.org", [role], organization: "org-two");
        var ownItem = await site.DraftAsync("My own", own);
        using var browser = await site.Site.SignInAsync("person@example.org");
        var review = $"/en/desk/review/{reviewId}";

        await ExpectAsync("/en/desk/review", Deciding);
        await ExpectAsync(review, Deciding);
        await ExpectAsync(ReviewSite.SubmissionOf(ownItem), Submitting);
        await ExpectAsync(ReviewSite.SubmissionOf(itemId), Leading);
        foreach (var action in new[] { "claim", "release", "approve", "changes", "reject" })
        {
            await ExpectPostAsync($"{review}/{action}", Deciding);
        }

        await ExpectPostAsync($"{review}/assign", Leading);
        await ExpectPostAsync(ReviewSite.SubmissionOf(itemId), Leading);
        await ExpectPostAsync(ReviewSite.SubmissionOf(itemId) + "/withdraw", Leading);

        async Task ExpectAsync(string path, string[] roles) => Assert.Equal(
            roles.Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await browser.StatusAsync(path)).Status);

        async Task ExpectPostAsync(string path, string[] roles)
        {
            await browser.GetAsync("/en/account/profile");
            using var answer = await browser.SendAsync([], "form[method=post]", to: path);
            Assert.True(roles.Contains(role) == (answer.StatusCode != HttpStatusCode.Forbidden), $"{path} answered {(int)answer.StatusCode} to {role}");
        }
    }

    [Fact]
    public async Task Addresses_NobodySignedIn_LeadToTheSignInPage()
    {
        await using var site = await ReviewSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/about");

        foreach (var path in new[] { "/en/desk/review", "/en/desk/review/1", ReviewSite.SubmissionOf("4abcdefghjkmnpqrstvwxyz012") })
        {
            var (status, location) = await browser.StatusAsync(path);
            Assert.Equal(HttpStatusCode.Found, status);
            Assert.Contains("/en/account/sign-in?returnUrl=", location, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Submission_ByAColleagueOfTheAuthorsOrganization_IsOpen()
    {
        await using var site = await ReviewSite.StartAsync();
        await site.Site.AddAsync("colleague@example.org", [RoleNames.Contributor], organization: "org-one");
        var itemId = await site.DraftAsync();
        using var browser = await site.Site.SignInAsync("colleague@example.org");

        await browser.GetAsync(ReviewSite.SubmissionOf(itemId));
        await browser.SubmitAsync([]);

        Assert.True((await site.ReviewOfAsync(itemId)).IsOpen);
    }

    [Fact]
    public async Task Addresses_OfNothing_AreNotFound()
    {
        await using var site = await ReviewSite.StartAsync();
        using var first = await site.AsFirstAsync();
        using var author = await site.AsAuthorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await first.StatusAsync("/en/desk/review/4711")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await author.StatusAsync(ReviewSite.SubmissionOf("nothing"))).Status);
    }
}
