using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Data;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Data;
using WipoMatch.Media;
using WipoMatch.Media.Storage;
using WipoMatch.Recipes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Media;

public sealed class MediaStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-media-").FullName;

    [Theory, OnBothDatabases]
    public async Task Save_SamePictureTwice_IsStoredOnce(DatabaseKind kind)
    {
        await using var site = await SiteAsync(kind);

        var first = await SaveAsync(site, PictureSamples.Png());
        var second = await SaveAsync(site, PictureSamples.Png(withMetadata: true));

        Assert.True(first.IsNew);
        Assert.False(second.IsNew);
        Assert.Equal(first.File, second.File);
        var file = Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(_folder, "media", first.File.Hash[..2], first.File.Hash[2..]), file);
        Assert.Equal(first.File.Bytes, new FileInfo(file).Length);
    }

    [Theory, OnBothDatabases]
    public async Task SetPath_TakenPath_PointsToTheNewPicture(DatabaseKind kind)
    {
        await using var site = await SiteAsync(kind);
        var first = await SaveAsync(site, PictureSamples.Png());
        var second = await SaveAsync(site, PictureSamples.Jpeg());

        await site.InScopeAsync(async scope =>
        {
            var store = scope.GetRequiredService<IMediaStore>();
            Assert.True(await store.SetPathAsync("stories/seed.jpg", first.File.Hash));
            Assert.False(await store.SetPathAsync("stories/seed.jpg", first.File.Hash));
            Assert.True(await store.SetPathAsync("stories/seed.jpg", second.File.Hash));
            Assert.Equal(second.File, await store.FindByPathAsync("stories/seed.jpg"));
            Assert.Null(await store.FindByPathAsync("stories/other.jpg"));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("/seed.jpg")]
    [InlineData("../seed.jpg")]
    [InlineData("stories/../seed.jpg")]
    [InlineData("stories\\seed.jpg")]
    [InlineData("stories//seed.jpg")]
    [InlineData("C:/seed.jpg")]
    public async Task SetPath_PathThatClimbs_IsRefused(string path)
    {
        await using var site = await SiteAsync(DatabaseKind.Sqlite);

        await site.InScopeAsync(scope => Assert.ThrowsAsync<ArgumentException>(() => scope.GetRequiredService<IMediaStore>().SetPathAsync(path, new string('a', 64))));
    }

    [Fact]
    public async Task Save_RefusedPicture_LeavesNothing()
    {
        await using var site = await SiteAsync(DatabaseKind.Sqlite);

        var receipt = await site.InScopeAsync(scope => scope.GetRequiredService<IMediaStore>().SaveAsync(new MemoryStream([1, 2, 3]), "x.png"));

        Assert.IsType<MediaReceipt.Refused>(receipt);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Recipe_MediaStep_StoresUnderItsPathAndDryRunStoresNothing()
    {
        await using var site = await SiteAsync(DatabaseKind.Sqlite);
        var source = Directory.CreateDirectory(Path.Combine(_folder, "recipe")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(source, "seed.png"), PictureSamples.Png());

        var dry = await ApplyAsync(site, source, dryRun: true);
        Assert.Equal(0, await site.ReadAsync(db => db.Set<MediaFileRow>().CountAsync()));
        Assert.False(Directory.Exists(Path.Combine(_folder, "media")));
        var first = await ApplyAsync(site, source, dryRun: false);
        var second = await ApplyAsync(site, source, dryRun: false);

        Assert.Equal(["media: 1 added or replaced, 0 unchanged"], dry.Lines);
        Assert.Equal(["media: 1 added or replaced, 0 unchanged"], first.Lines);
        Assert.Equal(["media: 0 added or replaced, 1 unchanged"], second.Lines);
        Assert.NotNull(await site.InScopeAsync(scope => scope.GetRequiredService<IMediaStore>().FindByPathAsync("stories/seed.png")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<RecipeReport> ApplyAsync(TestSite site, string folder, bool dryRun)
    {
        var json = new MemoryStream("""{ "steps": [ { "name": "media", "Files": [ { "TargetPath": "stories/seed.png", "SourcePath": "seed.png" } ] } ] }"""u8.ToArray());
        return await site.Get<IRecipeExecutor>().ApplyAsync(
            new RecipeSource.Foreign("test", json, new FolderRecipeFiles(folder)), new RecipeOptions { DryRun = dryRun });
    }

    private static async Task<MediaReceipt.Saved> SaveAsync(TestSite site, byte[] picture) =>
        Assert.IsType<MediaReceipt.Saved>(
            await site.InScopeAsync(scope => scope.GetRequiredService<IMediaStore>().SaveAsync(new MemoryStream(picture), "picture")));

    private Task<TestSite> SiteAsync(DatabaseKind kind) =>
        TestSite.CreateAsync(kind, services => services.AddSingleton<IDataFolder>(new DataFolder(_folder)));
}
