using WipoMatch.AuditTrail.Entries;
using WipoMatch.ContentManagement;
using WipoMatch.Notifications.Mails;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Contents.Editor;

namespace WipoMatch.Tests.Modules.Translations;

/// <summary>What happens when an original goes live with another text.</summary>
public sealed class SourceChangeTests
{
    [Fact]
    public async Task Source_PublishedWithAnotherParagraph_MarksItAndTellsReadersUntilTheTranslationFollows()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var target = await site.TranslatedAsync(source);
        var address = await site.AddressOfAsync(target, "fr");
        Assert.Null((await site.Site.GetDocumentAsync(address)).QuerySelector("[data-testid=translation-note]"));

        await site.ChangeSourceAsync(source);

        var note = (await site.Site.GetDocumentAsync(address)).QuerySelector("[data-testid=translation-note]");
        Assert.Contains("L’original en anglais a été mis à jour le 3 mars 2026\u202F; cette traduction suit le texte du 2 mars 2026.", note?.TextContent, StringComparison.Ordinal);
        Assert.Equal(await site.AddressOfAsync(source, "en"), note?.QuerySelector("a")?.GetAttribute("href"));
        Assert.Null((await site.Site.GetDocumentAsync(await site.AddressOfAsync(source, "en"))).QuerySelector("[data-testid=translation-note]"));

        using var browser = await site.AsTranslatorAsync();
        var page = await browser.GetAsync(TranslationSite.PageOf(source, "fr"));
        Assert.NotNull(page.QuerySelector("[data-testid=source-changed]"));
        var marked = Assert.Single(page.QuerySelectorAll("[data-testid=paragraph]"), paragraph => paragraph.GetAttribute("data-state") != "Unchanged");
        Assert.Equal("Changed", marked.GetAttribute("data-state"));
        Assert.Contains("1,234", marked.QuerySelector("details")?.TextContent, StringComparison.Ordinal);

        await browser.SubmitAsync([.. TranslationSite.AnswersOf(page, ("Body.1", "Premier.\n\nDeuxième : 1 300 agriculteurs.")), new("Follows", "1")], TranslationSite.Form);
        Assert.NotNull((await site.Site.GetDocumentAsync(address)).QuerySelector("[data-testid=translation-note]"));
        await site.PublishAsync(target, _ => { });

        Assert.Null((await site.Site.GetDocumentAsync(address)).QuerySelector("[data-testid=translation-note]"));
        Assert.Equal("Published", TranslationSite.CellOf(await browser.GetAsync("/en/desk/translations"), source, "fr"));
    }

    [Fact]
    public async Task Translation_PublishedWithoutFollowing_KeepsTheNote()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var target = await site.TranslatedAsync(source);
        await site.ChangeSourceAsync(source);

        await site.PublishAsync(target, item => item.Alter<TitlePart>(part => part.Title = "Un autre titre"));

        Assert.NotNull((await site.Site.GetDocumentAsync(await site.AddressOfAsync(target, "fr"))).QuerySelector("[data-testid=translation-note]"));
    }

    [Fact]
    public async Task Source_ChangedBackOrInNeutralFieldsOnly_MarksNothing()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var target = await site.TranslatedAsync(source);

        await site.PublishAsync(source, item => item.OwnPart["Year"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = 2020 });
        Assert.Empty(await site.StandingsAsync());
        await site.ChangeSourceAsync(source);
        Assert.NotNull(Assert.Single(await site.StandingsAsync()).ChangedUtc);
        await site.ChangeSourceAsync(source, "Second paragraph with 1,234 farmers.");

        Assert.Null(Assert.Single(await site.StandingsAsync()).ChangedUtc);
        Assert.Equal(2020, (await site.LiveAsync(target))?.Number("Year"));
    }

    [Fact]
    public async Task Source_Published_TellsTranslatorsOnceInTheirLanguage()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        await site.TranslatedAsync(source);
        await site.TranslatedAsync(source, "ru");

        using var editor = await site.AsEditorAsync();
        await editor.GetAsync($"/en/desk/content/{source}/edit");
        await editor.SubmitAsync(editor.AnswersOf(EditorTests.Form, ("Body.2", "Two and a half."), ("Do", "publish")), EditorTests.Form);
        await editor.GetAsync($"/en/desk/content/{source}/edit");
        await editor.SubmitAsync(editor.AnswersOf(EditorTests.Form, ("F.Year", "2020"), ("Do", "publish")), EditorTests.Form);

        var mail = Assert.Single(await site.Site.RowsAsync<MailRow>());
        Assert.Equal((TranslationSite.Translator, "fr", "1 récit traduit a changé"), (mail.Recipient, mail.Language, mail.Subject));
        Assert.Contains("Seeds with a name", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"/fr/desk/translations/{source}", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StillRight_ByTheEditor_TakesTheNoteAwayAndIsRecorded()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var (french, russian) = (await site.TranslatedAsync(source), await site.TranslatedAsync(source, "ru"));
        await site.ChangeSourceAsync(source);
        var address = await site.AddressOfAsync(french, "fr");
        Assert.NotNull((await site.Site.GetDocumentAsync(address)).QuerySelector("[data-testid=translation-note]"));
        using var editor = await site.AsEditorAsync();
        var path = $"/en/desk/translations/{source}";
        await editor.GetAsync(path);

        Assert.NotEmpty((await editor.PostAsync([], TranslationSite.Form)).QuerySelectorAll(".errors a"));
        Assert.Equal(path, await editor.SubmitAsync([new("Right", french)], TranslationSite.Form));

        Assert.Null((await site.Site.GetDocumentAsync(address)).QuerySelector("[data-testid=translation-note]"));
        var page = await editor.GetAsync(path);
        Assert.Equal("Changed", page.QuerySelector("[data-language=ru]")?.GetAttribute("data-state"));
        Assert.Contains(await site.Site.RowsAsync<AuditRow>(), row => row is { Category: "content", Action: "confirmTranslations" } && row.SubjectId == source);

        // What was said to be right stays right when the translation is published for another reason, and ends with the next change.
        await site.PublishAsync(french, item => item.Alter<TitlePart>(part => part.Title = "Autre titre"));
        Assert.Null((await site.StandingsAsync()).Single(row => row.ContentItemId == french).ChangedUtc);
        await site.ChangeSourceAsync(source, "Second paragraph with 1,400 farmers.");
        Assert.All(await site.StandingsAsync(), row => Assert.NotNull(row.ChangedUtc));
        Assert.Contains(await site.StandingsAsync(), row => row.ContentItemId == russian);
    }

    [Fact]
    public async Task StillRight_OriginalChangedMeanwhile_RecordsNothing()
    {
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        var french = await site.TranslatedAsync(source);
        await site.ChangeSourceAsync(source);
        using var editor = await site.AsEditorAsync();
        await editor.GetAsync($"/en/desk/translations/{source}");
        await site.ChangeSourceAsync(source, "Quite another text.", hours: 1);

        var target = await editor.SubmitAsync([new("Right", french)], TranslationSite.Form);

        Assert.Contains("published again meanwhile", (await editor.GetAsync(target)).QuerySelector("[data-testid=flash]")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(await site.StandingsAsync()).ChangedUtc);
    }
}
