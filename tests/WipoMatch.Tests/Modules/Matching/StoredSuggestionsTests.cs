using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Live;
using WipoMatch.Matching.Stored;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Matching;

public sealed class StoredSuggestionsTests
{
    [Theory, OnBothDatabases]
    public async Task Renew_ImportedRecords_StoresWhatTheEngineSuggests(DatabaseKind kind)
    {
        await using var site = await SuggestionSite.StartAsync(kind);

        await site.RenewAsync();

        var expected = MatchingWorld.Build(MatchingWorld.Needs, MatchingWorld.Offers).SuggestAll(1).Where(found => found.Suggestions.Count > 0)
            .ToDictionary(found => found.Need.Id, found => found.Suggestions[0].Offer.Id, StringComparer.Ordinal);
        var lists = await site.ListsAsync();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), lists.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(lists.Count(list => list.Value.StartsWith(expected[list.Key], StringComparison.Ordinal)), lists.Count - 1, lists.Count);
        Assert.Equal(30, (await site.Site.RowsAsync<SuggestionList>()).Count);
    }

    [Theory, OnBothDatabases]
    public async Task Renew_StoredReasons_AddUpToTheStoredScore(DatabaseKind kind)
    {
        await using var site = await SuggestionSite.StartAsync(kind);

        await site.RenewAsync();

        var rows = await site.Site.RowsAsync<StoredSuggestion>();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var reasons = SuggestionRows.Read(row.Reasons);
            Assert.All(reasons, reason => Assert.Equal(Math.Round(reason.Weight * reason.Value, 6), reason.Contribution));
            Assert.Equal(row.Score, Math.Round(reasons.Sum(reason => reason.Contribution), 6));
            Assert.Contains(reasons, reason => reason.Code == Scorer.Imbalance);
        });
    }

    [Fact]
    public async Task Renew_NothingChanged_WritesNothing()
    {
        await using var site = await SuggestionSite.StartAsync();
        await site.RenewAsync();
        var stamp = Stamp(site);

        site.Site.Services.GetRequiredService<LiveSuggestions>().Current = LiveState.None;
        await site.RenewAsync();

        Assert.Equal(stamp, Stamp(site));
        await site.WithdrawAsync("need-002");
        await site.RenewAsync();
        Assert.True(Stamp(site) > stamp);
    }

    [Theory, InlineData(0), InlineData(1_000)]
    public async Task Renew_ChangesOneByOne_GiveWhatAllTogetherGives(int few)
    {
        await using var site = await SuggestionSite.StartAsync();
        var live = site.Site.Services.GetRequiredService<LiveSuggestions>();
        live.Few = few;
        await site.RenewAsync();
        var first = (await site.OffersAsync("need-001"))[0];
        var other = (await site.OffersAsync("need-005"))[0];

        await site.WithdrawAsync(first);
        await site.RenewAsync();
        await site.ChangeAsync(other, item => item.OwnPart["Capacity"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = 0 });
        await site.RenewAsync();
        await site.WithdrawAsync("need-002");
        await site.RenewAsync();

        var mended = await site.ListsAsync();
        Assert.DoesNotContain(first, await site.OffersAsync("need-001"));
        Assert.All(mended.Values, list => Assert.DoesNotContain(other, list.Split(' ')));
        Assert.False(mended.ContainsKey("need-002"));
        live.Current = LiveState.None;
        await site.RenewAsync();
        var anew = await site.ListsAsync();
        Assert.Equal(anew.Keys.Order(StringComparer.Ordinal), mended.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(anew.Count(list => list.Value == mended[list.Key]), few == 0 ? anew.Count / 2 : anew.Count, anew.Count);
    }

    [Fact]
    public async Task Renew_OfferComesBack_StandsInTheListsThatItReaches()
    {
        await using var site = await SuggestionSite.StartAsync();
        site.Site.Services.GetRequiredService<LiveSuggestions>().Few = 0;
        await site.RenewAsync();
        var before = await site.ListsAsync();
        var first = (await site.OffersAsync("need-001"))[0];
        await site.ChangeAsync(first, item => item.OwnPart["Capacity"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = 0 });
        await site.RenewAsync();
        Assert.DoesNotContain(first, await site.OffersAsync("need-001"));

        await site.ChangeAsync(first, item => item.OwnPart["Capacity"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = 5 });
        await site.RenewAsync();

        var after = await site.ListsAsync();
        Assert.Equal(
            before.Where(list => list.Value.Split(' ').Contains(first)).Select(list => list.Key).Order(StringComparer.Ordinal),
            after.Where(list => list.Value.Split(' ').Contains(first)).Select(list => list.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Write_NeedChangedWhileItWasWorkedOut_IsLeftToTheNextRound()
    {
        await using var site = await SuggestionSite.StartAsync();
        await site.RenewAsync();
        var old = await site.OffersAsync("need-001");
        var (list, row) = ((await site.Site.RowsAsync<SuggestionList>())[0], (await site.Site.RowsAsync<StoredSuggestion>())[0]);
        var stale = new NewList(new SuggestionList { NeedSet = row.NeedSet, Versions = "another text", Model = list.Model, Concepts = list.Concepts, Day = list.Day }, []);

        await site.Site.InScopeAsync(async services =>
            Assert.Empty(await services.GetRequiredService<SuggestionStore>().WriteAsync([stale], CancellationToken.None)));

        Assert.Equal(old, await site.OffersAsync("need-001"));
        await site.ChangeAsync("need-001", item => item.Alter<TitlePart>(part => part.Title = "Help with a collecting society for musicians")
            .Alter<MarkdownBodyPart>(part => part.Markdown = "Our musicians need a society that collects royalties for public performance of music and licenses radio stations."));
        await site.RenewAsync();
        Assert.NotEqual(old, await site.OffersAsync("need-001"));
    }

    [Fact]
    public async Task Renew_DayGoesOn_TakesEndedOffersOut()
    {
        await using var site = await SuggestionSite.StartAsync();
        await site.RenewAsync();
        var first = (await site.OffersAsync("need-001"))[0];
        await site.ChangeAsync(first, item => item.OwnPart["ValidTo"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = MatchingWorld.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        await site.RenewAsync();
        Assert.Contains(first, await site.OffersAsync("need-001"));

        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.RenewAsync();

        Assert.DoesNotContain(first, await site.OffersAsync("need-001"));
    }

    private static long Stamp(SuggestionSite site) => site.Site.Services.GetRequiredService<IStamps>().Get(SuggestionStore.Stamp);
}
