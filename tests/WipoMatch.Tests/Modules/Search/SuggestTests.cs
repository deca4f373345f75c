using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>Suggestions while a question is typed.</summary>
public sealed class SuggestTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("en", "kampot pep", "title", "Kampot pepper")]
    [InlineData("en", "PEPP", "word", "pepper")]
    [InlineData("en", "geographical ind", "subject", "eographical indication")]
    [InlineData("fr", "indications geograph", "subject", "géographique")]
    [InlineData("ru", "географич", "word", "географическ")]
    [InlineData("zh", "地理", "subject", "地理标志")]
    [InlineData("ar", "المؤشرات", "subject", "الجغرافية")]
    public async Task Suggest_Beginning_CompletesIt(string language, string typed, string kind, string expected)
    {
        var found = await AskAsync(site, language, typed);

        Assert.InRange(found.Count, 1, 8);
        Assert.Contains(found, one => one.Kind == kind && one.Text.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suggest_Slip_SaysWhatWasMeant() =>
        Assert.Equal(new("pepper", "correction"), Assert.Single(await AskAsync(site, "en", "peppar")));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("qqqqqqqqqq zzzzzzzzz")]
    [InlineData("<b onclick=qqzz(1)>zzqqx\0")]
    public async Task Suggest_Nonsense_GivesAnEmptyList(string typed) => Assert.Empty(await AskAsync(site, "en", typed));

    [Fact]
    public async Task Suggest_LongText_GivesAnEmptyList() => Assert.Empty(await AskAsync(site, "en", new string('a', 5000)));

    [Fact]
    public async Task Suggest_DraftPublishedUnpublished_IsThereWhileItIsLiveOnly()
    {
        await using var own = await SiteFixture.StartAsync(new() { Recipe = "demo" });
        await ChangeAsync(own, VersionOptions.DraftRequired, (content, item) => content.SaveDraftAsync(item.Alter<TitlePart>(part => part.Title = "Quokkanuts of Kampot")));
        Assert.Empty(await AskAsync(own, "en", "quokkan"));
        await ChangeAsync(own, VersionOptions.Draft, (content, item) => content.PublishAsync(item));
        Assert.Contains(await AskAsync(own, "en", "quokkan"), one => one.Text == "Quokkanuts of Kampot");
        await ChangeAsync(own, VersionOptions.Published, (content, item) => content.UnpublishAsync(item));
        Assert.Empty(await AskAsync(own, "en", "quokkan"));
    }

    [Fact]
    public async Task Box_NamesItsSuggestionsAndItsScript()
    {
        var page = await site.GetDocumentAsync("/ar/search");

        Assert.Equal("/ar/search/suggest", page.QuerySelector("main form[role=search]")!.GetAttribute("data-suggest"));
        Assert.Contains("search.js?v=", page.QuerySelector("script[type=module]")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    private static async Task<List<Given>> AskAsync(SiteFixture site, string language, string typed) =>
        (await site.Client.GetFromJsonAsync<List<Given>>(new Uri($"/{language}/search/suggest?q={Uri.EscapeDataString(typed)}", UriKind.Relative), JsonSerializerOptions.Web))!;

    private static Task ChangeAsync(SiteFixture site, VersionOptions version, Func<IContentManager, ContentItem, Task> change) => site.InScopeAsync(async services =>
    {
        var aliases = await services.GetRequiredService<IContentQueries>().IdsByAliasAsync(["story-kampot-pepper"]);
        var content = services.GetRequiredService<IContentManager>();
        await change(content, (await content.GetAsync(aliases["story-kampot-pepper"], version))!);
    });

    private sealed record Given(string Text, string Kind);
}
