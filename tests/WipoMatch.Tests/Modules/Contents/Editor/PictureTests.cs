using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Media;

namespace WipoMatch.Tests.Modules.Contents.Editor;

/// <summary>The picture of a story, from the editor to the reader.</summary>
public sealed class PictureTests
{
    private const string File = "F.Image.File";

    private const string Description = "F.Image.Description";

    [Fact]
    public async Task Publish_PictureWithDescriptionAndCredit_IsShownWithBothAndWithoutItsPlace()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await NewStoryAsync(site);

        using var answer = await browser.SendFileAsync(
            [.. Answers(browser, (Description, "Two farmers with seed bags"), ("F.ImageCredit", "Ministry of Agriculture")), new("Do", "publish")],
            (File, "../../farmers.jpg", PictureSamples.Jpeg(withMetadata: true)),
            EditorTests.Form);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await browser.GetAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal("Two farmers with seed bags", page.QuerySelector<IHtmlInputElement>($"[name='{Description}']")?.Value);
        using var reader = await FormBrowser.OpenAsync(site, TrashTests.LinkToSite(page));
        var picture = reader.Page.QuerySelector("[data-testid=picture]")!;
        Assert.Equal("Two farmers with seed bags", picture.QuerySelector("img")?.GetAttribute("alt"));
        Assert.Equal("Ministry of Agriculture", picture.QuerySelector("figcaption")?.TextContent.Trim());
        using var served = await reader.OpenAsync(picture.QuerySelector("img")!.GetAttribute("src")!);
        Assert.Equal("image/jpeg", served.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("GPS", await served.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_PictureWithoutDescription_IsRefusedAtTheQuestionAndTheFileIsKept()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await NewStoryAsync(site);

        using var refused = await browser.SendFileAsync([.. Answers(browser), new("Do", "publish")], (File, "a.png", PictureSamples.Png()), EditorTests.Form);

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal("#F_Image_Description", browser.Page.QuerySelector("[data-testid=errors] a")?.GetAttribute("href"));
        Assert.NotNull(browser.Page.QuerySelector("[data-testid=picture] img"));

        var target = await browser.SubmitAsync(
            [.. browser.AnswersOf(EditorTests.Form).Where(pair => !pair.Key.EndsWith(".Remove", StringComparison.Ordinal)), new("F.Image.Decorative", "1"), new("Do", "publish")], EditorTests.Form);

        using var reader = await FormBrowser.OpenAsync(site, TrashTests.LinkToSite(await browser.GetAsync(target)));
        Assert.Equal("", reader.Page.QuerySelector("[data-testid=picture] img")?.GetAttribute("alt"));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "neither JPEG, PNG, WebP nor AVIF")]
    [InlineData("", "empty")]
    public async Task Save_FileThatIsNoPicture_SaysWhyAndKeepsTheText(string content, string expected)
    {
        await using var site = await People.StartAsync(new());
        using var browser = await NewStoryAsync(site);

        using var refused = await browser.SendFileAsync(
            [.. Answers(browser, ("Body.1", "What I wrote")), new("Do", "save")], (File, "picture.jpg", PictureSamples.Text(content)), EditorTests.Form);

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains(expected, browser.Page.QuerySelector("[data-testid=errors]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(expected, browser.Page.QuerySelector("[data-testid=picture]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("What I wrote", browser.Page.QuerySelector<IHtmlTextAreaElement>("[name='Body.1']")?.Value);
    }

    [Fact]
    public async Task Save_PathThatNamesNoPicture_IsNotStored()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await NewStoryAsync(site);

        var target = await browser.SubmitAsync([.. Answers(browser, ("F.Image.Path", "../../etc/passwd")), new("Do", "save")], EditorTests.Form);

        Assert.Null((await browser.GetAsync(target)).QuerySelector("[name='F.Image.Path']"));
    }

    [Fact]
    public async Task Save_Removed_TakesThePictureAway()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await NewStoryAsync(site);
        using var saved = await browser.SendFileAsync([.. Answers(browser, (Description, "A field")), new("Do", "save")], (File, "a.webp", PictureSamples.Webp()), EditorTests.Form);
        var address = saved.Headers.Location!.OriginalString;
        await browser.GetAsync(address);
        Assert.NotNull(browser.Page.QuerySelector("[data-testid=picture] img"));

        await browser.SubmitAsync(browser.AnswersOf(EditorTests.Form, ("F.Image.Remove", "1"), ("Do", "save")), EditorTests.Form);

        Assert.Null((await browser.GetAsync(address)).QuerySelector("[data-testid=picture] img"));
    }

    private static async Task<FormBrowser> NewStoryAsync(SiteFixture site)
    {
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        var browser = await site.SignInAsync("author@example.org");
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        return browser;
    }

    private static List<KeyValuePair<string, string>> Answers(FormBrowser browser, params (string Name, string Value)[] changed) =>
    [
        .. EditorTests.StoryAnswers(browser.Page, "Seeds").Where(pair => changed.All(one => one.Name != pair.Key)),
        .. changed.Select(one => KeyValuePair.Create(one.Name, one.Value)),
    ];
}
