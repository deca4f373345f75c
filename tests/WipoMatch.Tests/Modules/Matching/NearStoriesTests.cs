using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Stored;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Matching;

public sealed class NearStoriesTests : IAsyncLifetime
{
    private const string Story =
        """{"type":"story","id":"story-incubator","language":"es","kind":"success-story","country":"CL","title":"Una incubadora de empresas que vive de sus patentes","summary":"Una incubadora de empresas emergentes acompaña a tecnólogos.","body":"La incubadora de empresas de la universidad acompaña a empresas emergentes de base tecnológica, con mentoría, licencias de patentes y una oficina de transferencia de tecnología.","themes":["ip-management"],"year":2024}""";

    private SuggestionSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await SuggestionSite.StartAsync();
        await _site.ImportAsync([Story]);
        await _site.RenewAsync();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task NeedAndStoryPages_AboutTheSame_LeadToEachOther()
    {
        Assert.All(await _site.Site.RowsAsync<StoredStory>(), row => Assert.InRange(row.Nearness, MatchingModel.Current.Story, 1));
        var story = (await _site.Site.GetDocumentAsync(await _site.PathOfAsync("story-incubator"))).QuerySelector("[data-testid=close-to-story]")!;
        var need = story.QuerySelector("[data-near^=need-]")!.GetAttribute("data-near")!;
        var page = await _site.Site.GetDocumentAsync(await _site.PathOfAsync(need));

        Assert.NotNull(page.QuerySelector("[data-testid=stories-that-may-help] [data-near=story-incubator]"));
        Assert.Contains("Both are about: ", page.QuerySelector("[data-testid=stories-that-may-help]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_StoryTakenDown_HasNoHeadingWithoutContent()
    {
        var need = (await _site.Site.GetDocumentAsync(await _site.PathOfAsync("story-incubator"))).QuerySelector("[data-near^=need-]")!.GetAttribute("data-near")!;

        await _site.WithdrawAsync("story-incubator");

        Assert.Null((await _site.Site.GetDocumentAsync(await _site.PathOfAsync(need))).QuerySelector("[data-testid=stories-that-may-help]"));
        await _site.RenewAsync();
        Assert.Empty(await _site.Site.RowsAsync<StoredStory>());
    }

    [Fact]
    public async Task StoryPage_OfferIsFull_DoesNotShowIt()
    {
        var path = await _site.PathOfAsync("story-incubator");
        var offer = (await _site.Site.GetDocumentAsync(path)).QuerySelector("[data-near^=offer-]")!.GetAttribute("data-near")!;

        await _site.ChangeAsync(offer, item => item.OwnPart["Capacity"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = 0 });

        Assert.Null((await _site.Site.GetDocumentAsync(path)).QuerySelector($"[data-near={offer}]"));
    }
}
