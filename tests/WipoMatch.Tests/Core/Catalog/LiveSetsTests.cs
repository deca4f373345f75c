using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Catalog;

public sealed class LiveSetsTests
{
    [Theory, OnBothDatabases]
    public async Task Find_SetOfTwoLanguages_HasWhatIsLiveWhateverTheCatalogueKnows(DatabaseKind kind)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        var source = await site.PublishedAsync(Article.New("Alpha"));
        var before = await site.CatalogAsync();
        var translation = await site.PublishedAsync(Article.New("Alpha en français", "fr", source.Set()).Alter<TranslationPart>(part => part.Source = source.ContentItemId));
        await site.RedraftAsync(source.ContentItemId, item => item.Titled("Beta"));

        Assert.Single(before.FindSet(source.Set())!.Entries);
        var set = await FindAsync(site, source.Set());
        Assert.Equal(["Alpha", "Alpha en français"], set!.Entries.Select(entry => entry.Title).Order(StringComparer.Ordinal));
        Assert.Equal("Alpha", set.Source.Title);

        await site.DoAsync(content => content.UnpublishAsync(translation));
        Assert.Equal("Alpha", Assert.Single((await FindAsync(site, source.Set()))!.Entries).Title);
        Assert.Null(await FindAsync(site, "another set"));
    }

    private static Task<CatalogSet?> FindAsync(ContentSite site, string set) =>
        site.Site.InScopeAsync(services => services.GetRequiredService<ILiveSets>().FindAsync(set));
}
