using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Catalog;

public sealed class CatalogRefreshTests
{
    [Fact]
    public async Task Refresh_OneOfTwoItemsChanged_TheOtherStaysTheObjectThatItWas()
    {
        await using var site = await ContentSite.CreateAsync(DatabaseKind.Sqlite);
        var changed = await site.PublishedAsync(Article.New("Alpha", year: 2020).OfKinds("a"));
        var same = await site.PublishedAsync(Article.New("Beta", year: 2021).OfKinds("b"));
        var before = await site.CatalogAsync();

        await site.RedraftAsync(changed.ContentItemId, item => item.Alter<TitlePart>(part => part.Title = "Gamma"));
        await site.DoAsync(async content => await content.PublishAsync((await content.GetAsync(changed.ContentItemId, VersionOptions.Latest))!));

        var after = await site.CatalogAsync();
        Assert.NotSame(before, after);
        Assert.Same(before.FindSet(same.Set()), after.FindSet(same.Set()));
        Assert.NotSame(before.FindSet(changed.Set()), after.FindSet(changed.Set()));
        Assert.Equal("Gamma", after.FindSet(changed.Set())!.Source.Title);
    }

    [Fact]
    public async Task Refresh_TranslationAddedAndTakenDown_SetHasWhatIsLive()
    {
        await using var site = await ContentSite.CreateAsync(DatabaseKind.Sqlite);
        var source = await site.PublishedAsync(Article.New("Alpha"));
        var translation = await site.PublishedAsync(Article.New("Alpha en français", "fr", source.Set()).Alter<TranslationPart>(part => part.Source = source.ContentItemId));

        Assert.Equal(["en", "fr"], (await site.CatalogAsync()).FindSet(source.Set())!.Entries.Select(entry => entry.Language).Order(StringComparer.Ordinal));

        await site.DoAsync(content => content.UnpublishAsync(translation));

        Assert.Equal(["en"], (await site.CatalogAsync()).FindSet(source.Set())!.Entries.Select(entry => entry.Language));
    }
}
