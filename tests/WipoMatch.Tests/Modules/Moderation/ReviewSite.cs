using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Moderation;

/// <summary>A site with people who write and people who decide.</summary>
internal sealed class ReviewSite(SiteFixture site, FakeClock clock, string authorId) : IAsyncDisposable
{
    public const string Author = "author@example.org";

    public SiteFixture Site => site;

    public FakeClock Clock => clock;

    public string AuthorId => authorId;

    public static async Task<ReviewSite> StartAsync(Action<IServiceCollection>? configure = null, string authorLanguage = "en")
    {
        var clock = new FakeClock();
        var site = await People.StartAsync(clock, configure: configure);
        var author = await site.AddAsync(Author, [RoleNames.Contributor], language: authorLanguage, organization: "org-one");
        await site.AddAsync("first@example.org", [RoleNames.Moderator]);
        await site.AddAsync("second@example.org", [RoleNames.Moderator]);
        return new(site, clock, author);
    }

    public Task<FormBrowser> AsAuthorAsync() => site.SignInAsync(Author);

    public Task<FormBrowser> AsFirstAsync() => site.SignInAsync("first@example.org");

    public Task<FormBrowser> AsSecondAsync() => site.SignInAsync("second@example.org");

    /// <summary>A draft of a story, complete unless a test wants it otherwise.</summary>
    public Task<string> DraftAsync(
        string title = "Seeds with a name", string? owner = null, string country = "KE", string theme = "food-agriculture", string language = "en", bool isComplete = true) =>
        site.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await manager.NewAsync(ContentTypes.SuccessStory);
            item.Owner = owner ?? authorId;
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<MarkdownBodyPart>(part => part.Markdown = "Farmers registered a *geographical indication*.");
            item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (language, services.GetRequiredService<IIdGenerator>().NewId()));
            item.OwnPart["Country"] = Term(services, TaxonomyAliases.Countries, country);
            if (isComplete)
            {
                item.OwnPart["Summary"] = new JsonObject { ["Text"] = "Growers sell under a protected name." };
                item.OwnPart["Themes"] = Term(services, TaxonomyAliases.Themes, theme);
            }

            await manager.CreateAsync(item);
            return item.ContentItemId;
        });

    /// <summary>A draft that its author has handed in by the page for it; gives the item and its review.</summary>
    public async Task<(string ItemId, long ReviewId)> SubmittedAsync(string title = "Seeds with a name", string country = "KE", string theme = "food-agriculture", string language = "en")
    {
        var itemId = await DraftAsync(title, country: country, theme: theme, language: language);
        using var browser = await AsAuthorAsync();
        await browser.GetAsync(SubmissionOf(itemId));
        await browser.SubmitAsync([]);
        return (itemId, (await ReviewOfAsync(itemId)).Id);
    }

    /// <summary>Changes a draft as its author does; who is signed in for it can be named.</summary>
    public Task ChangeAsync(string itemId, Action<ContentItem> change) => site.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var draft = (await manager.GetAsync(itemId, VersionOptions.DraftRequired))!;
        change(draft);
        await manager.SaveDraftAsync(draft);
    });

    public Task<Review> ReviewOfAsync(string itemId) => site.InScopeAsync(services =>
        services.GetRequiredService<DbContext>().Set<Review>().AsNoTracking().Where(row => row.ContentItemId == itemId).OrderByDescending(row => row.Id).FirstAsync());

    public async Task<IReadOnlyList<string>> ActionsOfAsync(string itemId)
    {
        var review = await ReviewOfAsync(itemId);
        return [.. (await site.RowsAsync<ReviewStep>()).Where(step => step.ReviewId == review.Id).OrderBy(step => step.Id).Select(step => step.Action)];
    }

    public Task<bool> IsLiveAsync(string itemId) => site.InScopeAsync(async services =>
        await services.GetRequiredService<IContentManager>().GetAsync(itemId) is not null);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    public static string SubmissionOf(string itemId, string language = "en") => $"/{language}/desk/content/{itemId}/submission";

    private static JsonObject Term(IServiceProvider services, string taxonomy, string code)
    {
        var view = services.GetRequiredService<ITaxonomies>().Get(taxonomy);
        return new() { ["TaxonomyContentItemId"] = view.ContentItemId, ["TermContentItemIds"] = new JsonArray(view.ByCode(code)!.ContentItemId) };
    }
}
