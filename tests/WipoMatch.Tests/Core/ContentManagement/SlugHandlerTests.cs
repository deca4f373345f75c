using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.ContentManagement;

[RunsOnce]
public sealed class SlugHandlerTests(ContentSites sites) : IClassFixture<ContentSites>
{
    [Theory, OnBothDatabases]
    public async Task Publish_TitleOfAnotherItem_GetsANumber(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);

        var slugs = new List<string?>();
        for (var i = 0; i < 3; i++)
        {
            slugs.Add((await site.PublishedAsync(Article.New("Twin title"))).Slug());
        }

        Assert.Equal(["twin-title", "twin-title-2", "twin-title-3"], slugs);
    }

    [Theory, OnBothDatabases]
    public async Task Publish_SameTitleInAnotherLanguage_NeedsNoNumber(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        await site.PublishedAsync(Article.New("Radio"));

        Assert.Equal("radio", (await site.PublishedAsync(Article.New("Radio", "es"))).Slug());
    }

    [Theory, OnBothDatabases]
    public async Task Publish_NewTitle_KeepsTheAddress(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New("Stable title"));

        await site.PublishedAsync((await site.GetAsync(item.ContentItemId)).Titled("Another title"));

        Assert.Equal("stable-title", (await site.GetAsync(item.ContentItemId)).Slug());
    }

    [Theory, OnBothDatabases]
    public async Task Publish_NewPath_FindsTheItemByBoth(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var item = await site.PublishedAsync(Article.New("Old address"));

        await site.PublishedAsync((await site.GetAsync(item.ContentItemId)).Alter<AutoroutePart>(part => part.Path = "articles/new-address"));

        var catalog = await site.CatalogAsync();
        Assert.Equal("new-address", catalog.FindBySlug("articles", "en", "new-address")!.Source.Slug);
        Assert.Equal("new-address", catalog.FindBySlug("articles", "en", "old-address")!.Source.Slug);
    }

    [Theory, OnBothDatabases]
    public async Task Publish_FormerAddressOfAnotherItem_BelongsToTheNewOne(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var first = await site.PublishedAsync(Article.New("Contested"));
        await site.PublishedAsync((await site.GetAsync(first.ContentItemId)).Alter<AutoroutePart>(part => part.Path = "articles/moved-away"));

        var second = await site.PublishedAsync(Article.New("Contested"));

        Assert.Equal("contested", second.Slug());
        Assert.Equal(second.ContentItemId, (await site.CatalogAsync()).FindBySlug("articles", "en", "contested")!.Source.ContentItemId);
    }

    [Theory, OnBothDatabases]
    public async Task Publish_TitleWithoutLetters_UsesTheId(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);

        var item = await site.PublishedAsync(Article.New("!!!"));

        Assert.Equal(item.ContentItemId, item.Slug());
    }

    public static TheoryData<DatabaseKind, string> HostilePaths() =>
        DatabaseKinds.Each("articles/..", "articles/Foo Bar?x=1#y", "articles/", "", "articles/" + new string('x', 400));

    [Theory, MemberData(nameof(HostilePaths))]
    public async Task Import_PathThatIsNoAddress_GetsOneThatIs(DatabaseKind kind, string path)
    {
        var site = await sites.OnAsync(kind);
        var item = Article.New("Hostile path").Version(latest: true, published: true).Alter<AutoroutePart>(part => part.Path = path);

        await site.DoAsync(content => content.ImportAsync([item]));

        var slug = (await site.GetAsync(item.ContentItemId)).Slug()!;
        Assert.Equal(WipoMatch.Core.ContentManagement.Slug.From(slug), slug);
        Assert.InRange(slug.Length, 1, 90);
    }

    [Theory, OnBothDatabases]
    public async Task Import_KnownVersionWithPathOfAnotherItem_GetsANumber(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var owner = await site.PublishedAsync(Article.New("Owned path"));
        var other = await site.PublishedAsync(Article.New("Other path"));
        var claim = (await site.GetAsync(other.ContentItemId)).Alter<AutoroutePart>(part => part.Path = "articles/owned-path");

        await site.DoAsync(content => content.ImportAsync([claim]));

        var catalog = await site.CatalogAsync();
        Assert.Equal(owner.ContentItemId, catalog.FindBySlug("articles", "en", "owned-path")!.Source.ContentItemId);
        Assert.Equal(other.ContentItemId, catalog.FindBySlug("articles", "en", "owned-path-2")!.Source.ContentItemId);
        Assert.Equal(other.ContentItemId, catalog.FindBySlug("articles", "en", "other-path")!.Source.ContentItemId);
    }

    [Theory, OnBothDatabases]
    public async Task Import_SameFileTwice_IsUnchangedThoughTheAddressGotANumber(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        await site.PublishedAsync(Article.New("Numbered"));
        var item = Article.New("Numbered").Version(latest: true, published: true).Alter<AutoroutePart>(part => part.Path = "articles/numbered");
        await site.DoAsync(content => content.ImportAsync([item]));
        var again = await site.GetAsync(item.ContentItemId);
        again.Alter<AutoroutePart>(part => part.Path = "articles/numbered");

        var outcomes = await site.DoAsync(content => content.ImportAsync([again]));

        Assert.Equal([ContentImportOutcome.Unchanged], outcomes);
        Assert.Equal("numbered-2", (await site.GetAsync(item.ContentItemId)).Slug());
    }
}
