using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Translations;

/// <summary>Translating with the original beside it.</summary>
public sealed class TranslateTests
{
    [Fact]
    public async Task Show_IntoArabic_HasTheOriginalLeftToRightAndBoxesRightToLeft()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var browser = await site.AsTranslatorAsync();

        foreach (var language in new[] { "en", "ar" })
        {
            var page = await browser.GetAsync(TranslationSite.PageOf(source, "ar", language));

            Assert.All(page.QuerySelectorAll("[data-testid=paragraph] p.pre"), text => Assert.Equal(("en", "ltr"), (text.GetAttribute("lang"), text.GetAttribute("dir"))));
            Assert.All(page.QuerySelectorAll("[data-testid=pair] textarea, [data-testid=pair] input"), box => Assert.Equal("rtl", box.GetAttribute("dir")));
            Assert.Equal(9, page.QuerySelectorAll("[data-testid=pair]").Length);
            Assert.All(page.QuerySelectorAll("[data-testid=paragraph]"), paragraph => Assert.Equal("New", paragraph.GetAttribute("data-state")));
        }
    }

    [Fact]
    public async Task Save_FirstTime_MakesASiblingWithTheNeutralFieldsAndTheVersionItWasMadeFrom()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var browser = await site.AsTranslatorAsync();
        await browser.GetAsync(TranslationSite.PageOf(source, "fr"));
        var answers = TranslationSite.AnswersOf(browser.Page, ("Title", "Des semences qui ont un nom"));

        var target = await browser.SubmitAsync(answers, TranslationSite.Form);
        Assert.Equal(target, await browser.SubmitAsync(answers, TranslationSite.Form));

        var (live, made) = ((await site.LiveAsync(source))!, (await site.NewestAsync(await site.TargetOfAsync(source, "fr")))!);
        Assert.Equal((source, live.ContentItemVersionId), (made.As<TranslationPart>()?.Source, made.As<TranslationPart>()?.SourceVersion));
        Assert.Equal(("fr", live.As<LocalizationPart>()?.LocalizationSet), (made.As<LocalizationPart>()?.Culture, made.As<LocalizationPart>()?.LocalizationSet));
        Assert.Equal(live.OwnPart["Themes"]?.ToJsonString(), made.OwnPart["Themes"]?.ToJsonString());
        Assert.Equal(40, (int?)made.OwnPart["Result"]?["Value"]?["number"]);
        Assert.StartsWith("## Le problème\n\nX First paragraph.", made.As<MarkdownBodyPart>()?.Markdown, StringComparison.Ordinal);
        Assert.False(made.Published);
        Assert.Equal(2, (await site.Site.RowsAsync<ContentItemRow>()).Count(row => row.ContentType == ContentTypes.SuccessStory));
        var page = await browser.GetAsync(target);
        Assert.NotNull(page.QuerySelector("[data-testid=review-actions] a[href$='/submission']"));
        Assert.Empty(page.QuerySelectorAll("[data-testid=findings]"));
        Assert.All(page.QuerySelectorAll("[data-testid=paragraph]"), paragraph => Assert.Equal("Unchanged", paragraph.GetAttribute("data-state")));
    }

    [Fact]
    public async Task Save_NumbersAndLinksDiffer_SavesAndWarnsBesideTheBoxAndInAList()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var browser = await site.AsTranslatorAsync();
        await browser.GetAsync(TranslationSite.PageOf(source, "fr"));

        var page = await browser.GetAsync(await browser.SubmitAsync(
            TranslationSite.AnswersOf(browser.Page, ("Body.1", "1 243 agriculteurs"), ("F.Summary", "Sans adresse"), ("Body.2", "")), TranslationSite.Form));

        Assert.Equal(3, page.QuerySelectorAll("[data-testid=findings] li").Length);
        Assert.All(page.QuerySelectorAll("[data-testid=findings] a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Contains("1,234", page.QuerySelector("[data-slot='Body.1'] [data-testid=field-findings]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("https://example.org/seeds", page.QuerySelector("[data-slot='F.Summary'] [data-testid=field-findings]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CopySource_WithoutScript_FillsTheEmptyBoxKeepsTheRestAndStoresNothing()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var browser = await site.AsTranslatorAsync();
        await browser.GetAsync(TranslationSite.PageOf(source, "es"));

        var page = await browser.PostAsync([new("Title", "Mi título"), new("Body.1", ""), new("Body.2", "Dos."), new("Do", "copy:Body.1")], TranslationSite.Form);
        Assert.StartsWith("First paragraph.", page.QuerySelector<IHtmlTextAreaElement>("[name='Body.1']")?.Value, StringComparison.Ordinal);
        Assert.Equal("Mi título", page.QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);
        Assert.Equal("Dos.", page.QuerySelector<IHtmlTextAreaElement>("[name='Body.2']")?.Value);

        page = await browser.PostAsync([new("Body.2", "Dos."), new("Do", "copy:Body.2")], TranslationSite.Form);
        Assert.Equal("Dos.", page.QuerySelector<IHtmlTextAreaElement>("[name='Body.2']")?.Value);
        Assert.Single(page.QuerySelectorAll(".errors a[href='#Body_2']"));
        Assert.Single(await site.Site.RowsAsync<ContentItemRow>(), row => row.ContentType == ContentTypes.SuccessStory);
    }

    [Fact]
    public async Task Save_TooLong_SaysItTwiceAndKeepsTheText()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var browser = await site.AsTranslatorAsync();
        await browser.GetAsync(TranslationSite.PageOf(source, "ru"));
        var title = new string('я', 301);

        var page = await browser.PostAsync(TranslationSite.AnswersOf(browser.Page, ("Title", title), ("F.Summary", new string('ж', 601))), TranslationSite.Form);

        Assert.Equal(["#Title", "#F_Summary"], page.QuerySelectorAll(".errors a").Select(link => link.GetAttribute("href")));
        Assert.Equal(2, page.QuerySelectorAll(".field.err").Length);
        Assert.Equal(title, page.QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);
        Assert.Single(await site.Site.RowsAsync<ContentItemRow>(), row => row.ContentType == ContentTypes.SuccessStory);
    }

    [Fact]
    public async Task Save_TwoPeopleBeginOrChangeAtOnce_ShowsBothTextsAndLosesNeither()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var one = await site.AsTranslatorAsync();
        using var other = await site.AsEditorAsync();
        await one.GetAsync(TranslationSite.PageOf(source, "fr"));
        await other.GetAsync(TranslationSite.PageOf(source, "fr"));
        await one.SubmitAsync(TranslationSite.AnswersOf(one.Page, ("Title", "Le premier")), TranslationSite.Form);

        var page = await other.PostAsync(TranslationSite.AnswersOf(other.Page, ("Title", "Le second")), TranslationSite.Form, HttpStatusCode.Conflict);
        Assert.Contains("Le premier", page.QuerySelector("[data-testid=conflict]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Le second", page.QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);
        await other.SubmitAsync(TranslationSite.AnswersOf(page), TranslationSite.Form);
        Assert.Equal("Le second", (await site.NewestAsync(await site.TargetOfAsync(source, "fr")))?.DisplayText);

        await one.GetAsync(TranslationSite.PageOf(source, "fr"));
        await other.GetAsync(TranslationSite.PageOf(source, "fr"));
        await other.SubmitAsync(TranslationSite.AnswersOf(other.Page, ("Title", "Le troisième")), TranslationSite.Form);
        await one.PostAsync(TranslationSite.AnswersOf(one.Page, ("Title", "Le quatrième")), TranslationSite.Form, HttpStatusCode.Conflict);
        Assert.Equal("Le troisième", (await site.NewestAsync(await site.TargetOfAsync(source, "fr")))?.DisplayText);
    }

    [Fact]
    public async Task Save_NothingChanged_StoresNothing()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var target = await site.TranslatedAsync(source);
        using var browser = await site.AsTranslatorAsync();
        await browser.GetAsync(TranslationSite.PageOf(source, "fr"));
        var before = (await site.Site.RowsAsync<ContentItemRow>()).Count;

        await browser.SubmitAsync(TranslationSite.AnswersOf(browser.Page), TranslationSite.Form);

        Assert.Equal(before, (await site.Site.RowsAsync<ContentItemRow>()).Count);
        Assert.True((await site.NewestAsync(target))?.Published);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("AR")]
    [InlineData("x%2Fy")]
    public async Task Show_UnknownLanguageOrItsOwn_IsNotFound(string target)
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var browser = await site.AsTranslatorAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync(TranslationSite.PageOf(source, target))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync(TranslationSite.PageOf("nothing", "fr"))).Status);
    }

    [Fact]
    public async Task Submit_OneBoxEmpty_IsRefusedAndNamesTheText()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        using var browser = await site.AsTranslatorAsync();
        await browser.GetAsync(TranslationSite.PageOf(source, "fr"));
        await browser.SubmitAsync(TranslationSite.AnswersOf(browser.Page, ("Body.3", "")), TranslationSite.Form);

        var page = await browser.GetAsync($"/en/desk/content/{await site.TargetOfAsync(source, "fr")}/submission");

        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=refusals] li"));
    }
}
