using WipoMatch.ContentManagement;
using WipoMatch.Matching.Stored;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>A server on which tasks run: nobody asks for suggestions, they come.</summary>
public sealed class SuggestionWatchTests
{
    [Theory, OnBothDatabases]
    public async Task Server_NeedsPublishedChangedAndTakenDown_ListsFollow(DatabaseKind kind)
    {
        await using var site = await SuggestionSite.StartAsync(kind, runsTasks: true);
        await Soon.BecomesAsync(async () => (await site.Site.RowsAsync<SuggestionList>()).Count == 30);
        var before = await site.OffersAsync("need-001");
        Assert.NotEmpty(before);

        await site.ChangeAsync("need-001", item => item.Alter<TitlePart>(part => part.Title = "A collecting society for musicians")
            .Alter<MarkdownBodyPart>(part => part.Markdown = "Our musicians need a society that collects royalties for public performance of music and licenses radio stations."));
        await Soon.BecomesAsync(async () => !(await site.OffersAsync("need-001")).SequenceEqual(before));
        var page = await site.Site.GetDocumentAsync(await site.PathOfAsync("need-001"));
        Assert.Equal(
            (await site.OffersAsync("need-001")).Take(1),
            page.QuerySelectorAll("[data-testid=offers-that-may-fit] [data-suggestion]").Take(1).Select(article => article.GetAttribute("data-suggestion")));

        await site.WithdrawAsync("need-001");
        await Soon.BecomesAsync(async () => (await site.Site.RowsAsync<SuggestionList>()).Count == 29);
    }
}
