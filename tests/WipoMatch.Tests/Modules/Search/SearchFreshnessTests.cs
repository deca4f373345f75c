using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Search;

public sealed class SearchFreshnessTests : IAsyncLifetime
{
    private const string Story = "story-kampot-pepper";

    private SiteFixture? _site;

    public async Task InitializeAsync() => _site = await SiteFixture.StartAsync(new() { Recipe = "demo" });

    public async Task DisposeAsync() => await _site!.DisposeAsync();

    [Fact]
    public async Task Get_DraftPublishedUnpublished_IsFoundWhileItIsLiveOnly()
    {
        Assert.Equal(0, await CountAsync("quokkanut"));

        await ChangeAsync(VersionOptions.DraftRequired, async (content, item) =>
        {
            await content.SaveDraftAsync(item.Alter<TitlePart>(part => part.Title = "Quokkanuts of Kampot"));
        });
        Assert.Equal(0, await CountAsync("quokkanut"));

        await ChangeAsync(VersionOptions.Draft, (content, item) => content.PublishAsync(item));
        Assert.Equal(1, await CountAsync("quokkanut"));

        await ChangeAsync(VersionOptions.Published, (content, item) => content.UnpublishAsync(item));
        Assert.Equal(0, await CountAsync("quokkanut"));
    }

    private async Task<int> CountAsync(string question) =>
        (await _site!.GetDocumentAsync($"/en/search?q={question}")).QuerySelectorAll("article.card").Length;

    private Task ChangeAsync(VersionOptions version, Func<IContentManager, ContentItem, Task> change) => _site!.InScopeAsync(async services =>
    {
        var aliases = await services.GetRequiredService<IContentQueries>().IdsByAliasAsync([Story]);
        var content = services.GetRequiredService<IContentManager>();
        await change(content, (await content.GetAsync(aliases[Story], version))!);
    });
}
