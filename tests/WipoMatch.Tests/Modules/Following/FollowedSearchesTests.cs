using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;
using WipoMatch.ContentManagement;
using WipoMatch.Following.Searches;
using WipoMatch.Following.Telling;
using WipoMatch.Members.Accounts;
using WipoMatch.Notifications.Inbox;
using WipoMatch.Notifications.Mails;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Following;

/// <summary>Searches that people follow: with one click, each once, told once a day.</summary>
public sealed class FollowedSearchesTests : IAsyncLifetime
{
    private const string Story = "story-kampot-pepper";

    private const string Follower = "follower@example.org";

    private const string Searches = "/en/account/searches";

    private const string FollowForm = "[data-testid=follow] form";

    private readonly FakeClock _clock = new(new DateTime(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc));

    private SiteFixture _site = null!;

    private string _account = "";

    public async Task InitializeAsync()
    {
        _site = await People.StartAsync(_clock, "demo");
        _account = await _site.AddAsync(Follower, language: "fr");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Follow_OnAList_KeepsWordsAndFiltersOnceInOneOrder()
    {
        using var follower = await _site.SignInAsync(Follower);
        await follower.GetAsync("/en/stories?theme=food&country=KH&q=pepper&sort=title&page=1");
        var back = await follower.SubmitAsync([], FollowForm);
        Assert.Equal("/en/stories?q=pepper&theme=food&country=KH", back);
        var list = await follower.GetAsync(back);
        Assert.Contains("You follow this search", list.QuerySelector("[data-testid=follow]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(list.QuerySelector(FollowForm));

        await follower.GetAsync("/en/stories");
        await follower.SendAsync([new("Search", "/en/stories?country=KH&theme=food&q=+pepper&page=2")], FollowForm);
        var row = Assert.Single(await _site.RowsAsync<FollowedSearch>());
        Assert.Equal((_account, "en", "stories", "q=pepper&theme=food&country=KH"), (row.UserId, row.Language, row.Place, row.Query));
    }

    [Fact]
    public async Task List_ForVisitors_LeadsToSigningInAndBack()
    {
        var page = await _site.GetDocumentAsync("/en/search?q=pepper");
        var link = page.QuerySelector("[data-testid=follow] a")!;

        Assert.Null(page.QuerySelector(FollowForm));
        Assert.Equal("/en/account/sign-in?returnUrl=%2Fen%2Fsearch%3Fq%3Dpepper", link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.Found, (await _site.GetStatusAsync(Searches)).Status);
        Assert.Null((await _site.GetDocumentAsync("/en/search")).QuerySelector("[data-testid=follow]"));
        using var follower = await _site.SignInAsync(Follower);
        Assert.NotNull((await follower.GetAsync("/en/account")).QuerySelector($"a[href='{Searches}']"));
        Assert.Contains("You follow no search yet", (await follower.GetAsync(Searches)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewStory_IsToldOnceWithItsTitle_ButNoDraftAndNoCorrection()
    {
        await FollowAsync("/en/search?q=quokkanut", "/en/stories?country=KH", "/en/needs");
        _clock.Advance(TimeSpan.FromHours(2));
        await ChangeAsync(VersionOptions.DraftRequired, (content, item) => content.PublishAsync(item.Alter<TitlePart>(part => part.Title = "Quokkanuts of Kampot")));
        await RunAsync();
        Assert.Empty(await NoticesAsync());

        await ChangeAsync(VersionOptions.Published, async (content, item) =>
        {
            var draft = await content.CloneAsync(item);
            await content.SaveDraftAsync(draft.Alter<TitlePart>(part => part.Title = "Quokkanuts in a draft"));
        });
        await RunAsync();
        Assert.Empty(await NoticesAsync());

        await PublishNewAsync("Quokkanuts of Kep");
        await RunAsync();
        await RunAsync();
        await _site.DeliverAsync();
        var notice = Assert.Single(await NoticesAsync());
        Assert.Equal((_account, "following", "1 nouveauté dans les recherches que vous suivez", "/fr/account/searches"), (notice.UserId, notice.Kind, notice.Subject, notice.LinkPath));
        Assert.Equal(2, notice.Text.Split("– Quokkanuts of Kep").Length - 1);
        Assert.Contains("Recherche · «\u202fquokkanut\u202f» – 1 nouveauté", notice.Text, StringComparison.Ordinal);
        Assert.Contains("Récits · ", notice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("draft", notice.Text, StringComparison.Ordinal);
        Assert.Equal(notice.Subject, Assert.Single(await _site.RowsAsync<MailRow>(), mail => mail.Recipient == Follower).Subject);
    }

    [Fact]
    public async Task SecondStoryOfADay_IsToldOnTheNextDay_AndThePageCountsIt()
    {
        await FollowAsync("/en/search?q=quokkanut");
        _clock.Advance(TimeSpan.FromHours(1));
        await PublishNewAsync("Quokkanuts one");
        await RunAsync();
        _clock.Advance(TimeSpan.FromHours(1));
        await PublishNewAsync("Quokkanuts two");
        await RunAsync();
        Assert.Single(await NoticesAsync());
        using var follower = await _site.SignInAsync(Follower);
        Assert.Contains("2 results now · 1 new", (await follower.GetAsync(Searches)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        _clock.Advance(TimeSpan.FromDays(1));
        await RunAsync();
        Assert.Contains(await NoticesAsync(), notice => notice.Text.Contains("Quokkanuts two", StringComparison.Ordinal) && !notice.Text.Contains("Quokkanuts one", StringComparison.Ordinal));
        using var again = await _site.SignInAsync(Follower);
        Assert.Contains("2 results now · 0 new", (await again.GetAsync(Searches)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FiftySearches_AreTheMost_AndOneCanStop()
    {
        await FollowAsync([.. Enumerable.Range(1, FollowSearch.Most).Select(number => $"/en/search?q=word{number}")]);
        using var follower = await _site.SignInAsync(Follower);
        await follower.GetAsync("/en/search?q=onemore");
        Assert.Equal(Searches, await follower.SubmitAsync([], FollowForm));
        Assert.Contains("You follow 50 searches already", (await follower.GetAsync(Searches)).QuerySelector("main")!.TextContent + follower.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(FollowSearch.Most, (await _site.RowsAsync<FollowedSearch>()).Count);

        await _site.AddAsync("other@example.org");
        using var other = await _site.SignInAsync("other@example.org");
        var id = (await _site.RowsAsync<FollowedSearch>())[0].Id;
        await other.GetAsync("/en/search?q=mine");
        await other.SubmitAsync([], FollowForm);
        await other.GetAsync(Searches);
        (await other.SendAsync([new("Id", $"{id}")], "form[action$='/stop']")).Dispose();
        Assert.Equal(FollowSearch.Most + 1, (await _site.RowsAsync<FollowedSearch>()).Count);
        await follower.GetAsync(Searches);
        await follower.SubmitAsync([], "form[action$='/stop']");
        Assert.Equal(FollowSearch.Most, (await _site.RowsAsync<FollowedSearch>()).Count);
    }

    [Theory]
    [InlineData("https://example.org/en/stories")]
    [InlineData("//example.org/stories")]
    [InlineData("/xx/stories")]
    [InlineData("/en/about")]
    [InlineData("/en/stories/kampot")]
    [InlineData("")]
    public async Task Follow_WhatIsNoList_IsRefused(string url)
    {
        using var follower = await _site.SignInAsync(Follower);
        await follower.GetAsync("/en/stories");

        Assert.Equal(Searches, await follower.SubmitAsync([new("Search", url)], FollowForm));
        Assert.Empty(await _site.RowsAsync<FollowedSearch>());
    }

    [Fact]
    public async Task SearchWhoseFilterIsGone_SaysSo_InTheReadersLanguage()
    {
        await FollowAsync("/en/stories?theme=nosuchtheme", "/ar/stories?country=KH");
        using var follower = await _site.SignInAsync(Follower);
        var items = (await follower.GetAsync(Searches)).QuerySelectorAll("ul.tasks > li").Select(item => item.TextContent).ToList();

        Assert.Equal(2, items.Count);
        Assert.Contains(items, item => item.Contains("No longer valid", StringComparison.Ordinal) && item.Contains("nosuchtheme", StringComparison.Ordinal));
        Assert.Contains(items, item => item.Contains("Cambodia", StringComparison.Ordinal) && item.Contains("العربية", StringComparison.Ordinal));
        Assert.Contains("كمبوديا", (await follower.GetAsync("/ar/account/searches")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClosedAccount_LosesItsSearches_ALockedOneIsNotTold()
    {
        await FollowAsync("/en/search?q=quokkanut");
        _clock.Advance(TimeSpan.FromHours(1));
        await PublishNewAsync("Quokkanuts");
        await _site.ChangeAsync(_account, account => account.State = AccountStates.Locked);
        await RunAsync();
        Assert.Empty(await NoticesAsync());
        Assert.Single(await _site.RowsAsync<FollowedSearch>());

        await _site.ChangeAsync(_account, account => account.State = AccountStates.Closed);
        await RunAsync();
        Assert.Empty(await _site.RowsAsync<FollowedSearch>());
    }

    private async Task FollowAsync(params string[] lists)
    {
        using var follower = await _site.SignInAsync(Follower);
        await follower.GetAsync("/en/stories");
        foreach (var list in lists)
        {
            (await follower.SendAsync([new("Search", list)], FollowForm)).Dispose();
        }
    }

    private async Task<List<NoticeRow>> NoticesAsync() => [.. (await _site.RowsAsync<NoticeRow>()).Where(notice => notice.Kind == "following")];

    private Task RunAsync() => _site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<TellFollowers>().Single().DoWorkAsync(services, CancellationToken.None));

    private Task PublishNewAsync(string title) => ChangeAsync(VersionOptions.Published, async (content, item) =>
    {
        var draft = await content.CloneAsync(item);
        await content.PublishAsync(draft.Alter<TitlePart>(part => part.Title = title));
    });

    private Task ChangeAsync(VersionOptions version, Func<IContentManager, ContentItem, Task> change) => _site.InScopeAsync(async services =>
    {
        var aliases = await services.GetRequiredService<IContentQueries>().IdsByAliasAsync([Story]);
        var content = services.GetRequiredService<IContentManager>();
        await change(content, (await content.GetAsync(aliases[Story], version))!);
    });
}
