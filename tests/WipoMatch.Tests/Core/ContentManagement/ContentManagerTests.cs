using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.ContentManagement;

[RunsOnce]
public sealed class ContentManagerTests(ContentSites sites) : IClassFixture<ContentSites>
{
    [Theory, OnBothDatabases]
    public async Task Get_EachOption_FindsItsVersion(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var live = await site.PublishedAsync(Article.New("Live"));
        await site.RedraftAsync(live.ContentItemId, draft => draft.Titled("Draft"));
        var id = live.ContentItemId;

        Assert.Equal("Live", (await site.GetAsync(id)).DisplayText);
        Assert.Equal("Draft", (await site.GetAsync(id, VersionOptions.Latest)).DisplayText);
        Assert.Equal("Draft", (await site.GetAsync(id, VersionOptions.Draft)).DisplayText);
        Assert.Equal("Draft", (await site.GetAsync(id, VersionOptions.DraftRequired)).DisplayText);
        Assert.Equal(live.ContentItemVersionId, (await site.GetAsync(id)).ContentItemVersionId);
    }

    [Theory, OnBothDatabases]
    public async Task Get_DraftOfLiveItem_ReturnsNull(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var live = await site.PublishedAsync(Article.New());

        Assert.Null(await site.DoAsync(content => content.GetAsync(live.ContentItemId, VersionOptions.Draft)));
        Assert.Null(await site.DoAsync(content => content.GetAsync("4nobody")));
    }

    [Theory, OnBothDatabases]
    public async Task Get_Stored_KeepsEverything(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New("案例 – Étude “réussie”", "zh", year: 2024).Summarised("شجرة").Named("story-" + Guid.NewGuid().ToString("N"));
        item.Content["ModerationPart"] = new System.Text.Json.Nodes.JsonObject { ["Score"] = 1.50m };

        await site.PublishedAsync(item);

        var stored = await site.GetAsync(item.ContentItemId);
        Assert.Equal(item.DisplayText, stored.DisplayText);
        Assert.Equal("شجرة", stored.Text("Summary"));
        Assert.Equal(2024, stored.Number("Year"));
        Assert.Equal("1.50", stored.Content["ModerationPart"]!["Score"]!.ToJsonString());
        Assert.Equal(DateTimeKind.Utc, stored.PublishedUtc!.Value.Kind);
        Assert.Equal(item.PublishedUtc, stored.PublishedUtc);
        Assert.Equal("zh-CN", stored.As<LocalizationPart>()!.Culture);
    }

    [Theory, OnBothDatabases]
    public async Task Save_AfterSomebodyElseSaved_IsRefused(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.DraftAsync(Article.New());
        var (mine, theirs) = (await site.GetAsync(item.ContentItemId, VersionOptions.Draft), await site.GetAsync(item.ContentItemId, VersionOptions.Draft));
        await site.DoAsync(content => content.SaveDraftAsync(theirs.Titled("Theirs")));

        await Assert.ThrowsAsync<ContentConflictException>(() => site.DoAsync(content => content.SaveDraftAsync(mine.Titled("Mine"))));

        Assert.Equal("Theirs", (await site.GetAsync(item.ContentItemId, VersionOptions.Draft)).DisplayText);
        Assert.Equal("L-", await site.StatesAsync(item.ContentItemId));
    }

    public static TheoryData<DatabaseKind, string> StaleOperations() => DatabaseKinds.Each("save", "publish", "unpublish", "remove");

    [Theory, MemberData(nameof(StaleOperations))]
    public async Task Operation_OnVersionThatMovedSinceItWasRead_IsRefused(DatabaseKind kind, string operation)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New());
        var stale = await site.GetAsync(item.ContentItemId);
        await site.PublishedAsync((await site.GetAsync(item.ContentItemId)).Titled("Newer"));

        await Assert.ThrowsAsync<ContentConflictException>(() => site.DoAsync(content => operation switch
        {
            "save" => content.SaveDraftAsync(stale.Titled("Stale")),
            "publish" => content.PublishAsync(stale.Titled("Stale")),
            "unpublish" => content.UnpublishAsync(stale),
            _ => content.RemoveAsync(stale),
        }));

        Assert.Equal("LP --", await site.StatesAsync(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Publish_Unchanged_ChangesNothing(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New());
        var before = (await site.GetAsync(item.ContentItemId), site.Site.Stamps.Get(StampNames.Content));

        await site.PublishedAsync(await site.GetAsync(item.ContentItemId));

        var after = (await site.GetAsync(item.ContentItemId), site.Site.Stamps.Get(StampNames.Content));
        Assert.Equal(before.Item2, after.Item2);
        Assert.Equal(before.Item1.ContentItemVersionId, after.Item1.ContentItemVersionId);
        Assert.Equal((before.Item1.PublishedUtc, before.Item1.RowStamp), (after.Item1.PublishedUtc, after.Item1.RowStamp));
    }

    [Theory, OnBothDatabases]
    public async Task Publish_WithoutTitle_IsRefusedAndStoresNothing(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New("");

        var refusal = await Assert.ThrowsAsync<ContentValidationException>(() => site.PublishedAsync(item));

        Assert.Equal(["TitlePart.Title"], refusal.Errors.Select(error => error.Field));
        Assert.Equal("", await site.StatesAsync(item.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Validate_ValuesOutsideLimits_NamesEachField(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New(new string('t', 301), year: 1066).Summarised(new string('s', 601));

        var result = await site.DoAsync(content => content.ValidateAsync(item));

        Assert.Equal(["TitlePart.Title", "Article.Summary", "Article.Year"], result.Errors.Select(error => error.Field));
    }

    [Theory, OnBothDatabases]
    public async Task Restore_OldVersion_BringsItsTextBackAsDraft(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var first = await site.PublishedAsync(Article.New("First"));
        await site.PublishedAsync((await site.GetAsync(first.ContentItemId)).Titled("Second"));
        var old = (await site.VersionsAsync(first.ContentItemId))[^1];

        var draft = await site.DoAsync(content => content.RestoreAsync(old));

        Assert.Equal("First", (await site.GetAsync(first.ContentItemId, VersionOptions.Draft)).DisplayText);
        Assert.Equal("Second", (await site.GetAsync(first.ContentItemId)).DisplayText);
        Assert.Null(draft.PublishedUtc);
        Assert.Equal(first.CreatedUtc, draft.CreatedUtc);
    }

    [Theory, OnBothDatabases]
    public async Task Clone_LiveItem_IsDraftWithoutIdentity(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var source = await site.PublishedAsync(Article.New("Wheat", year: 2020).Named("wheat-" + kind));

        var copy = await site.DoAsync(content => content.CloneAsync(source));

        var stored = await site.GetAsync(copy.ContentItemId, VersionOptions.Draft);
        Assert.NotEqual(source.ContentItemId, stored.ContentItemId);
        Assert.NotEqual(source.Set(), stored.Set());
        Assert.Equal(("Wheat", 2020m), (stored.DisplayText, stored.Number("Year")));
        Assert.Null(stored.As<AliasPart>());
        Assert.Null(stored.As<AutoroutePart>());
        Assert.Equal("L-", await site.StatesAsync(copy.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Create_AliasOfAnotherItem_IsRefusedWithSentence(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        await site.PublishedAsync(Article.New().Named("taken-" + kind));

        var refusal = await Assert.ThrowsAsync<ContentValidationException>(() => site.DraftAsync(Article.New().Named("taken-" + kind)));

        Assert.Equal(["AliasPart.Alias"], refusal.Errors.Select(error => error.Field));
    }

    [Theory, OnBothDatabases]
    public async Task Restore_ItemWhoseAliasWasTakenSince_IsRefusedWithSentence(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var removed = await site.DraftAsync(Article.New().Named("moved-" + kind));
        await site.DoAsync(content => content.RemoveAsync(removed));
        await site.DraftAsync(Article.New().Named("moved-" + kind));
        var old = (await site.VersionsAsync(removed.ContentItemId))[0];

        await Assert.ThrowsAsync<ContentValidationException>(() => site.DoAsync(content => content.RestoreAsync(old)));

        Assert.Equal("--", await site.StatesAsync(removed.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Discard_WhenTheLiveAliasWasTakenSince_IsRefusedWithSentence(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var live = await site.PublishedAsync(Article.New().Named("old-" + kind));
        var draft = await site.RedraftAsync(live.ContentItemId, item => item.Named("new-" + kind));
        await site.DraftAsync(Article.New().Named("old-" + kind));

        await Assert.ThrowsAsync<ContentValidationException>(() => site.DoAsync(content => content.DiscardDraftAsync(draft)));

        Assert.Equal("L- -P", await site.StatesAsync(live.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Create_Twice_IsRefused(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.DraftAsync(Article.New());

        await Assert.ThrowsAsync<ContentConflictException>(() => site.DraftAsync(item));
    }
}
