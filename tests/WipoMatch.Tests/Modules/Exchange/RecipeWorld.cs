using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Media;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Media;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>
/// The demonstration after some work: drafts on top of live items, archive versions, a removed item, a picture, addresses that redirect or were
/// exchanged, a changed page and a changed vocabulary, texts in brackets.
/// </summary>
internal static class RecipeWorld
{
    public const string PicturePath = "stories/kenya-seed.png";

    public static async Task<TestSite> CreateAsync(DatabaseKind kind)
    {
        var site = await RecipeSite.CreateAsync(kind, "demo");
        await AddPictureAsync(site);
        var english = await LiveAsync(site, ContentTypes.SuccessStory, "en");
        var stories = (await LiveAsync(site, ContentTypes.SuccessStory)).Except(english, StringComparer.Ordinal).ToList();
        await PublishAsync(site, stories[0], item => item.Alter<TitlePart>(part => part.Title = "A new title").Alter<AutoroutePart>(part => part.Path = null));
        await PublishAsync(site, stories[1], item => item.OwnPart["Image"] = JsonNode.Parse($$"""{ "MediaTexts": [ "Seeds" ], "Paths": [ "{{PicturePath}}" ] }"""));
        await ExchangeAddressesAsync(site, english[0], english[1]);
        await DraftAsync(site, stories[2], item => item.Alter<TitlePart>(part => part.Title = "[js: uuid()]"));
        await DraftAsync(site, stories[1], item => item.Alter<TitlePart>(part => part.Title = "🌱 «Draft» <b>&amp;"));
        await DoAsync(site, async content => await content.DiscardDraftAsync((await content.GetAsync(stories[1], VersionOptions.Draft))!));
        await DoAsync(site, async content => await content.RemoveAsync((await content.GetAsync(stories[3]))!));
        await DoAsync(site, async content => await content.UnpublishAsync((await content.GetAsync(stories[4]))!));
        await AddDraftAsync(site);
        var pages = await LiveAsync(site, ContentTypes.Page);
        await PublishAsync(site, pages[0], item => item.Alter<TitlePart>(part => part.Title = "Another page title"));
        await PublishAsync(site, (await LiveAsync(site, ContentTypes.Taxonomy))[0], item => item.Alter<TitlePart>(part => part.Title = "Another vocabulary title"));
        return site;
    }

    /// <summary>The live items of a type in ordinal order.</summary>
    public static async Task<List<string>> LiveAsync(TestSite site, string type, string? language = null)
    {
        var ids = await site.ReadAsync(db => db.Set<ContentItemRow>().Where(row => row.Published && row.ContentType == type && (language == null || row.Language == language)).Select(row => row.ContentItemId).ToListAsync());
        return [.. ids.Order(StringComparer.Ordinal)];
    }

    public static Task PublishAsync(TestSite site, string id, Action<ContentItem> change) => DoAsync(site, async content =>
    {
        var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        change(item);
        await content.PublishAsync(item);
    });

    public static Task DraftAsync(TestSite site, string id, Action<ContentItem> change) => DoAsync(site, async content =>
    {
        var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        change(item);
        await content.SaveDraftAsync(item);
    });

    private static async Task ExchangeAddressesAsync(TestSite site, string one, string other)
    {
        var (first, second) = (await PathAsync(site, one), await PathAsync(site, other));
        await PublishAsync(site, one, item => item.Alter<AutoroutePart>(part => part.Path = "stories/meanwhile"));
        await PublishAsync(site, other, item => item.Alter<AutoroutePart>(part => part.Path = first));
        await PublishAsync(site, one, item => item.Alter<AutoroutePart>(part => part.Path = second));
    }

    private static Task<string?> PathAsync(TestSite site, string id) =>
        site.InScopeAsync(async scope => (await scope.GetRequiredService<IContentManager>().GetAsync(id))!.As<AutoroutePart>()!.Path);

    private static Task AddPictureAsync(TestSite site) => site.InScopeAsync(async scope =>
    {
        var media = scope.GetRequiredService<IMediaStore>();
        var saved = (MediaReceipt.Saved)await media.SaveAsync(new MemoryStream(PictureSamples.Png(withMetadata: true)), "seed.png");
        await media.SetPathAsync(PicturePath, saved.File.Hash);
    });

    private static Task AddDraftAsync(TestSite site) => DoAsync(site, async content =>
    {
        var item = await content.NewAsync(ContentTypes.SuccessStory);
        item.Alter<TitlePart>(part => part.Title = "A first draft");
        await content.CreateAsync(item);
    });

    public static Task DoAsync(TestSite site, Func<IContentManager, Task> work)
    {
        site.Clock.Advance(TimeSpan.FromSeconds(10));
        return site.InScopeAsync(scope => work(scope.GetRequiredService<IContentManager>()));
    }
}
