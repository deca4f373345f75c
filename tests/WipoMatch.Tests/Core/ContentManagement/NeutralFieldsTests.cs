using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.ContentManagement;

/// <summary>Fields without language are equal in all translations of what is published.</summary>
public sealed class NeutralFieldsTests(ContentSites sites) : IClassFixture<ContentSites>
{
    [Theory, OnBothDatabases]
    public async Task Publish_WithChangedYear_GivesSiblingsNewVersionsBySystem(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var (english, french) = await PairAsync(site);

        await site.PublishedAsync((await site.GetAsync(english.ContentItemId)).InYear(2021));

        var followed = await site.GetAsync(french.ContentItemId);
        Assert.Equal(2021, followed.Number("Year"));
        Assert.Equal("system, from en", followed.Author);
        Assert.Equal(("Semences", "Résumé"), (followed.DisplayText, followed.Text("Summary")));
        Assert.NotEqual(french.ContentItemVersionId, followed.ContentItemVersionId);
        Assert.Equal("LP --", await site.StatesAsync(french.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task Publish_WithChangedTextOnly_LeavesSiblingsAlone(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var (english, french) = await PairAsync(site);

        await site.PublishedAsync((await site.GetAsync(english.ContentItemId)).Titled("Better seeds"));

        Assert.Equal(french.ContentItemVersionId, (await site.GetAsync(french.ContentItemId)).ContentItemVersionId);
    }

    [Theory, OnBothDatabases]
    public async Task Publish_SiblingWithDraft_ChangesBothAndKeepsTheDraftsText(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var (english, french) = await PairAsync(site);
        await site.RedraftAsync(french.ContentItemId, draft => draft.Titled("Brouillon"));

        await site.PublishedAsync((await site.GetAsync(english.ContentItemId)).InYear(2021));

        var (live, latest) = (await site.GetAsync(french.ContentItemId), await site.GetAsync(french.ContentItemId, VersionOptions.Latest));
        Assert.Equal(("Semences", 2021m), (live.DisplayText, live.Number("Year")));
        Assert.Equal(("Brouillon", 2021m), (latest.DisplayText, latest.Number("Year")));
        Assert.False(latest.Published);
        Assert.Equal("L- -P -- --", await site.StatesAsync(french.ContentItemId));
    }

    [Theory, OnBothDatabases]
    public async Task SaveDraft_WithChangedYear_ChangesNoSibling(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var (english, french) = await PairAsync(site);

        await site.RedraftAsync(english.ContentItemId, draft => draft.InYear(2021));

        Assert.Equal(2020, (await site.GetAsync(french.ContentItemId)).Number("Year"));
    }

    [Theory, OnBothDatabases]
    public async Task SaveDraft_OpenedBeforeTheSystemChangedIt_IsRefused(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var (english, french) = await PairAsync(site);
        await site.RedraftAsync(french.ContentItemId, draft => draft.Titled("Brouillon"));
        var open = await site.GetAsync(french.ContentItemId, VersionOptions.Draft);
        await site.PublishedAsync((await site.GetAsync(english.ContentItemId)).InYear(2021));

        await Assert.ThrowsAsync<ContentConflictException>(() => site.DoAsync(content => content.SaveDraftAsync(open.Titled("Perdu"))));
    }

    [Theory, OnBothDatabases]
    public async Task Publish_WithoutYear_RemovesItFromSiblings(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var (english, french) = await PairAsync(site);
        var changed = await site.GetAsync(english.ContentItemId);
        changed.OwnPart.Remove("Year");

        await site.PublishedAsync(changed);

        Assert.Null((await site.GetAsync(french.ContentItemId)).Number("Year"));
    }

    [Theory, OnBothDatabases]
    public async Task Publish_InOneTransaction_ShowsSiblingsInTheCatalogue(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var (english, french) = await PairAsync(site);

        await site.PublishedAsync((await site.GetAsync(english.ContentItemId)).InYear(2021));

        var set = (await site.CatalogAsync()).FindSet(english.Set())!;
        Assert.Equal(["2021"], set.In("fr")!.Values("year"));
        Assert.Equal((await site.GetAsync(french.ContentItemId)).ContentItemVersionId, set.In("fr")!.ContentItemVersionId);
    }

    private static async Task<(ContentItem English, ContentItem French)> PairAsync(ContentSite site)
    {
        var english = await site.PublishedAsync(Article.New("Seeds", "en", year: 2020));
        var french = await site.PublishedAsync(Article.New("Semences", "fr", english.Set(), 2020).Summarised("Résumé"));
        return (english, french);
    }
}
