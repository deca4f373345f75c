using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Security;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Tests.Modules.Translations;

/// <summary>A site with stories, somebody who translates and somebody who edits.</summary>
internal sealed class TranslationSite(SiteFixture site, FakeClock clock) : IAsyncDisposable
{
    public const string Translator = "translator@example.org";

    public const string Editor = "editor@example.org";

    public const string Form = "main form[action*='/desk/translations/']";

    private static readonly string[] Headings = ["The problem", "What we did", "How IP helped", "What changed", "What we would do differently"];

    private static readonly string[] First = ["First paragraph.\n\nSecond paragraph with 1,234 farmers.", "Two.", "Three.", "Four.", "Five."];

    public SiteFixture Site => site;

    public FakeClock Clock => clock;

    public static async Task<TranslationSite> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var clock = new FakeClock();
        var site = await People.StartAsync(clock, configure: configure);
        await site.AddAsync(Translator, [RoleNames.Translator], language: "fr");
        await site.AddAsync(Editor, [RoleNames.Editor]);
        return new(site, clock);
    }

    public Task<FormBrowser> AsTranslatorAsync() => site.SignInAsync(Translator);

    public Task<FormBrowser> AsEditorAsync() => site.SignInAsync(Editor);

    /// <summary>A story that is live, in five boxes.</summary>
    public Task<string> StoryAsync(string title = "Seeds with a name", string type = ContentTypes.SuccessStory) => site.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.NewAsync(type);
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<MarkdownBodyPart>(part => part.Markdown = BodyOf(First));
        item.Alter<LocalizationPart>(part => part.Culture = "en");
        item.OwnPart["Summary"] = new JsonObject { ["Text"] = "Growers sell under a name, see https://example.org/seeds." };
        item.OwnPart["Country"] = Term(services, TaxonomyAliases.Countries, "KE");
        item.OwnPart["Themes"] = Term(services, TaxonomyAliases.Themes, "food-agriculture");
        item.OwnPart["Result"] = new JsonObject { ["Value"] = new JsonObject { ["number"] = 40, ["unit"] = "growers" } };
        await manager.CreateAsync(item);
        await manager.PublishAsync(item);
        return item.ContentItemId;
    });

    /// <summary>A live translation as the translator's page makes it, published by somebody who may.</summary>
    public async Task<string> TranslatedAsync(string sourceId, string language = "fr")
    {
        using var browser = await AsTranslatorAsync();
        await browser.GetAsync(PageOf(sourceId, language));
        await browser.SubmitAsync(AnswersOf(browser.Page), Form);
        var id = await TargetOfAsync(sourceId, language);
        await PublishAsync(id, _ => { });
        return id;
    }

    /// <summary>Publishes an item with a change.</summary>
    public Task PublishAsync(string itemId, Action<ContentItem> change) => site.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var draft = (await manager.GetAsync(itemId, VersionOptions.DraftRequired))!;
        change(draft);
        await manager.PublishAsync(draft);
    });

    /// <summary>Publishes the original with another second paragraph, a day later unless a person who is signed in should stay so.</summary>
    public async Task ChangeSourceAsync(string sourceId, string second = "Second paragraph with 1,300 farmers.", int hours = 24)
    {
        clock.Advance(TimeSpan.FromHours(hours));
        await PublishAsync(sourceId, item => item.Alter<MarkdownBodyPart>(part => part.Markdown = BodyOf(["First paragraph.\n\n" + second, .. First[1..]])));
    }

    public Task<ContentItem?> NewestAsync(string itemId) => site.InScopeAsync(services =>
        services.GetRequiredService<IContentManager>().GetAsync(itemId, VersionOptions.Latest));

    public Task<ContentItem?> LiveAsync(string itemId) => site.InScopeAsync(services => services.GetRequiredService<IContentManager>().GetAsync(itemId));

    public Task<string> TargetOfAsync(string sourceId, string language) => site.InScopeAsync(async services =>
        (await services.GetRequiredService<IContentQueries>().SiblingsAsync([sourceId])).Single(sibling => sibling.Language == language).ContentItemId);

    public Task<string> AddressOfAsync(string itemId, string language) => site.InScopeAsync(async services =>
    {
        var catalog = services.GetRequiredService<ICatalog>();
        await catalog.RefreshAsync();
        return services.GetRequiredService<IContentLinks>().Url(catalog.Current.Find(itemId)!, language);
    });

    public Task<List<TranslationStanding>> StandingsAsync() => site.RowsAsync<TranslationStanding>();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    public static string PageOf(string sourceId, string target, string language = "en") => $"/{language}/desk/translations/{sourceId}/{target}";

    /// <summary>An answer for every box of the page: what stands there, else a text with the numbers and addresses of the original.</summary>
    public static List<KeyValuePair<string, string>> AnswersOf(IHtmlDocument page, params (string Name, string Value)[] changes)
    {
        var answers = new List<KeyValuePair<string, string>> { new("Do", "save") };
        foreach (var pair in page.QuerySelectorAll("[data-testid=pair]").Where(pair => pair.QuerySelector("input[name], textarea[name]") is not null))
        {
            var name = pair.GetAttribute("data-slot")!;
            var box = pair.QuerySelector("input[name], textarea[name]");
            var value = box is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)box!).Value;
            var paragraphs = pair.QuerySelectorAll("[data-testid=paragraph]").Select(paragraph => "X " + paragraph.QuerySelector("p")!.TextContent);
            answers.Add(new(name, changes.Any(change => change.Name == name) ? changes.First(change => change.Name == name).Value
                : value.Length > 0 ? value : string.Join("\n\n", paragraphs)));
        }

        return answers;
    }

    public static string CellOf(IHtmlDocument page, string sourceId, string language) =>
        page.QuerySelector($"tr[data-id='{sourceId}'] td[data-language={language}]")?.GetAttribute("data-state") ?? "";

    private static string BodyOf(string[] answers) => string.Join("\n\n", Headings.Zip(answers, (heading, answer) => $"## {heading}\n\n{answer}"));

    private static JsonObject Term(IServiceProvider services, string taxonomy, string code)
    {
        var view = services.GetRequiredService<ITaxonomies>().Get(taxonomy);
        return new() { ["TaxonomyContentItemId"] = view.ContentItemId, ["TermContentItemIds"] = new JsonArray(view.ByCode(code)!.ContentItemId) };
    }
}
