using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Contents.Editor;

/// <summary>What becomes of a long text when the sign-in ends before it is sent.</summary>
public sealed class SignedOutTests
{
    private const string Hostile = "</textarea><script>alert(1)</script> Our answer, which took an hour to write.";

    private const string Kept = "[data-testid=signed-out-form] form";

    [Fact]
    public async Task Edit_SessionOver_HoldsTheTextAndStoresItAfterSigningInAgain()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        using var browser = await site.SignInAsync("author@example.org");
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        clock.Advance(SignInScheme.Lasts + TimeSpan.FromMinutes(1));

        var page = await browser.PostAsync(browser.AnswersOf(EditorTests.Form, ("Title", "Seeds"), ("Body.1", Hostile), ("Do", "save")), EditorTests.Form, HttpStatusCode.Unauthorized);

        Assert.Equal(Hostile, page.QuerySelector<IHtmlTextAreaElement>("details textarea")?.Value);
        Assert.Empty(page.QuerySelectorAll("main script"));
        var again = page.QuerySelector<IHtmlFormElement>(Kept)!;
        var fields = again.QuerySelectorAll<IHtmlInputElement>("input").Select(box => KeyValuePair.Create(box.Name!, box.Value)).ToList();
        await SignInElsewhereAsync(browser);

        using var answer = await browser.SendAsync(fields, "main form", hidden: false, to: again.GetAttribute("action"));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        await browser.GetAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal(Hostile, browser.Page.QuerySelector<IHtmlTextAreaElement>("[name='Body.1']")?.Value);
    }

    [Fact]
    public async Task Password_SessionOver_IsNeverWrittenIntoAPage()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        using var browser = await site.SignInAsync("author@example.org");
        await browser.GetAsync("/en/account/password");
        clock.Advance(SignInScheme.Lasts + TimeSpan.FromMinutes(1));

        using var answer = await browser.SendAsync([new("Password", "a very secret thing")]);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.DoesNotContain("secret", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    // As in another tab: the same cookies, another page.
    private static async Task SignInElsewhereAsync(FormBrowser browser)
    {
        await browser.GetAsync("/en/account/sign-in");
        await browser.SubmitAsync([new("Email", "author@example.org"), new("Password", People.Password)]);
    }
}
