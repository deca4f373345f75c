using System.Net;
using WipoMatch.ContentManagement;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Translations;

/// <summary>Every address refuses every role that may not translate, and every way to a draft agrees.</summary>
public sealed class TranslationRightsTests
{
    private static readonly string[] Translating = [RoleNames.Administrator, RoleNames.Editor, RoleNames.FocalPoint, RoleNames.Translator];

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
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var target = await site.TranslatedAsync(source);
        await site.ChangeSourceAsync(source);
        await site.Site.AddAsync("person@example.org", [role]);
        using var browser = await site.Site.SignInAsync("person@example.org");
        var mayTranslate = Translating.Contains(role);
        var mayEdit = role is RoleNames.Administrator or RoleNames.Editor;

        foreach (var path in new[] { "", $"/{source}", $"/{source}/fr", $"/{source}/ar" })
        {
            await ExpectAsync("/en/desk/translations" + path, mayTranslate);
        }

        // Translations of others are open wherever they are worked on; their original is not.
        await ExpectAsync($"/en/desk/content/{target}/edit", mayTranslate);
        await ExpectAsync($"/en/desk/content/{target}/submission", mayTranslate);
        await ExpectAsync($"/en/desk/content/{source}/edit", mayEdit);
        await ExpectPostAsync($"/en/desk/translations/{source}/fr", mayTranslate);
        await ExpectPostAsync($"/en/desk/translations/{source}", mayEdit);
        await ExpectPostAsync($"/en/desk/content/{target}/unpublish", mayEdit);
        await ExpectPostAsync($"/en/desk/content/{source}/discard", mayEdit);

        async Task ExpectAsync(string path, bool isOpen) => Assert.Equal(isOpen ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await browser.StatusAsync(path)).Status);

        async Task ExpectPostAsync(string path, bool isOpen)
        {
            await browser.GetAsync("/en/account/profile");
            using var answer = await browser.SendAsync([], "form[method=post]", to: path);
            Assert.True(isOpen == (answer.StatusCode != HttpStatusCode.Forbidden), $"{path} answered {(int)answer.StatusCode} to {role}");
        }
    }

    [Fact]
    public async Task Focalpoint_DraftOfAnother_MayReadItsVersionsAndThrowItAway()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var target = await site.TranslatedAsync(source);
        await site.Site.AddAsync("focal@example.org", [RoleNames.FocalPoint]);
        using var browser = await site.Site.SignInAsync("focal@example.org");
        await browser.GetAsync(TranslationSite.PageOf(source, "fr"));
        await browser.SubmitAsync(TranslationSite.AnswersOf(browser.Page, ("Title", "Un autre")), TranslationSite.Form);

        await browser.GetAsync($"/en/desk/content/{target}/versions");
        await browser.GetAsync($"/en/desk/content/{target}/edit");
        await browser.SubmitAsync([], "main form[action$='/discard']");

        Assert.True((await site.NewestAsync(target))?.Published);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.StatusAsync($"/en/desk/content/{source}/versions")).Status);
    }

    [Fact]
    public async Task Translator_OriginalOffTheSite_HasNothingToTranslate()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        await site.Site.InScopeAsync(async services =>
        {
            var manager = (IContentManager)services.GetService(typeof(IContentManager))!;
            await manager.UnpublishAsync((await manager.GetAsync(source))!);
        });
        using var browser = await site.AsTranslatorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync(TranslationSite.PageOf(source, "fr"))).Status);
    }
}
