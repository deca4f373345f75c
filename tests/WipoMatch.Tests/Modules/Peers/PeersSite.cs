using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;
using WipoMatch.ContentManagement;
using WipoMatch.Notifications.Mails;
using WipoMatch.Peers.Questions;
using WipoMatch.Peers.Reminding;
using WipoMatch.Security;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Peers;

/// <summary>A site with a story of Kenya, organizations, and people who ask and answer.</summary>
internal sealed class PeersSite(SiteFixture site, FakeClock clock) : IAsyncDisposable
{
    public const string Seeker = "seeker@example.org";

    public const string FocalPoint = "focal@example.org";

    public const string Facilitator = "facilitator@example.org";

    public const string Question = "How did you convince the growers to join in?";

    public const string Ask = "/en/stories/seeds-with-a-name/ask";

    public SiteFixture Site => site;

    public FakeClock Clock => clock;

    public static async Task<PeersSite> StartAsync(string focalLanguage = "en", string seekerLanguage = "en")
    {
        var clock = new FakeClock();
        var site = new PeersSite(await People.StartAsync(clock), clock);
        await site.PublishAsync(ContentTypes.Organization, "Kenya Office", "org-ke", "KE");
        await site.PublishAsync(ContentTypes.Organization, "Empty Hall", "org-empty", "PE");
        await site.PublishAsync(ContentTypes.SuccessStory, "Seeds with a name", "story-ke", "KE");
        await site.Site.AddAsync(Seeker, [RoleNames.Member], language: seekerLanguage, organization: "org-seeker");
        await site.Site.AddAsync(FocalPoint, [RoleNames.FocalPoint], language: focalLanguage, organization: "org-ke");
        await site.Site.AddAsync(Facilitator, [RoleNames.Facilitator]);
        return site;
    }

    /// <summary>Publishes a story or an organization; gives the item.</summary>
    public Task<string> PublishAsync(string type, string title, string alias, string country, params string[] organizations) => site.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.NewAsync(type);
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<AliasPart>(part => part.Alias = alias);
        item.Alter<MarkdownBodyPart>(part => part.Markdown = "Farmers registered a name.");
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("en", services.GetRequiredService<IIdGenerator>().NewId()));
        item.OwnPart["Country"] = Term(services, TaxonomyAliases.Countries, country);
        if (type == ContentTypes.SuccessStory)
        {
            item.OwnPart["Summary"] = new JsonObject { ["Text"] = "Growers sell under a protected name." };
            item.OwnPart["Themes"] = Term(services, TaxonomyAliases.Themes, "food-agriculture");
            item.OwnPart["Organizations"] = new JsonObject { ["ContentItemIds"] = new JsonArray([.. organizations.Select(id => JsonValue.Create(id))]) };
        }
        else
        {
            item.OwnPart["WorkingLanguages"] = new JsonObject { ["Values"] = new JsonArray("en") };
            item.OwnPart["Category"] = Term(services, TaxonomyAliases.OrganizationCategories, "academia");
        }

        await manager.CreateAsync(item);
        await manager.PublishAsync(item);
        return item.ContentItemId;
    });

    /// <summary>The seeker's question about the story, sent by the page for it.</summary>
    public async Task<Question> AskedAsync(string text = Question, string language = "en")
    {
        using var browser = await site.SignInAsync(Seeker);
        await browser.GetAsync($"/{language}/stories/seeds-with-a-name/ask");
        Assert.EndsWith("/sent", await browser.SubmitAsync([new("Text", text), new("Language", language)]), StringComparison.Ordinal);
        return (await site.RowsAsync<Question>()).MaxBy(row => row.Id)!;
    }

    /// <summary>Runs the clock of questions as the server does every hour.</summary>
    public Task TickAsync() => site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<QuestionClock>().Single().DoWorkAsync(services, CancellationToken.None));

    /// <summary>Moves the clock by days and runs it.</summary>
    public Task AfterDaysAsync(int days)
    {
        clock.Advance(TimeSpan.FromDays(days));
        return TickAsync();
    }

    public async Task<Question> QuestionAsync(long id) => (await site.RowsAsync<Question>()).Single(row => row.Id == id);

    public async Task<IReadOnlyList<MailRow>> MailsToAsync(string address) =>
        [.. (await site.RowsAsync<MailRow>()).Where(mail => mail.Recipient == address).OrderBy(mail => mail.CreatedUtc)];

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static JsonObject Term(IServiceProvider services, string taxonomy, string code)
    {
        var view = services.GetRequiredService<ITaxonomies>().Get(taxonomy);
        return new() { ["TaxonomyContentItemId"] = view.ContentItemId, ["TermContentItemIds"] = new JsonArray(view.ByCode(code)!.ContentItemId) };
    }
}
