using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Data;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;
using WipoMatch.Search.Stored;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Search;

public sealed class StoredIndexTests
{
    private const int Rows = StoredIndex.Many;

    [Fact]
    public async Task Load_NothingChanged_ReadsNoTexts()
    {
        await using var site = await StoredAsync(DatabaseKind.Sqlite);
        await site.ReadAsync(db => db.Set<SearchDocument>().ExecuteUpdateAsync(row => row.SetProperty(document => document.Title, "Something else")));

        var loader = NextStart(site);

        Assert.Equal(Rows, Find(loader, "pepper").Count);
        Assert.Empty(Find(loader, "something"));
    }

    [Theory, OnBothDatabases]
    public async Task Load_SomeRowsChanged_IsWhatTheDatabaseSays(DatabaseKind kind)
    {
        await using var site = await StoredAsync(kind);
        await WriteAsync(site, (db, stamp) =>
        {
            db.Update(Row(1, "Vanilla", stamp));
            db.Update(Row(2, "", stamp, isVisible: false));
            db.Add(Row(Rows, "Vanilla", stamp));
        });

        var loader = NextStart(site);

        Assert.Equal(["item-1", $"item-{Rows}"], Find(loader, "vanilla").Order(StringComparer.Ordinal));
        Assert.Equal(Rows - 2, Find(loader, "pepper").Count);
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.5)]
    [InlineData(0.9999)]
    public async Task Load_OneByteIsAnother_ReadsTheTextsAnew(double place)
    {
        await using var site = await StoredAsync(DatabaseKind.Sqlite);
        var bytes = await File.ReadAllBytesAsync(PathOf(site));
        bytes[(int)(bytes.Length * place)] ^= 1;
        await File.WriteAllBytesAsync(PathOf(site), bytes);

        Assert.Equal(Rows, Find(NextStart(site), "pepper").Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(5_000)]
    public async Task Load_FileCutOff_ReadsTheTextsAnew(int length)
    {
        await using var site = await StoredAsync(DatabaseKind.Sqlite);
        await using (var file = new FileStream(PathOf(site), FileMode.Open))
        {
            file.SetLength(length);
        }

        Assert.Equal(Rows, Find(NextStart(site), "pepper").Count);
    }

    [Fact]
    public async Task Load_SiteRebuiltSince_ReadsTheTextsAnew()
    {
        await using var site = await StoredAsync(DatabaseKind.Sqlite);
        await site.ReadAsync(db => db.Set<SearchDocument>().ExecuteUpdateAsync(row => row.SetProperty(document => document.Title, "Something else")));
        await site.WriteAsync(services => services.GetRequiredService<IWriteTransactions>().RaiseAsync(StampNames.Rebuilt));

        Assert.Equal(Rows, Find(NextStart(site), "something").Count);
    }

    [Fact]
    public async Task Store_SmallSite_WritesNoFile()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        await WriteAsync(site, (db, stamp) => db.Add(Row(0, "Pepper", stamp)));
        var loader = NextStart(site);

        loader.BringUpToDate();
        loader.Store();

        Assert.False(File.Exists(PathOf(site)));
    }

    private static async Task<TestSite> StoredAsync(DatabaseKind kind)
    {
        var site = await TestSite.CreateAsync(kind);
        await WriteAsync(site, (db, stamp) => db.AddRange(Enumerable.Range(0, Rows).Select(number => Row(number, "Pepper", stamp))));
        var loader = NextStart(site);
        loader.BringUpToDate();
        loader.Store();
        Assert.True(File.Exists(PathOf(site)));
        return site;
    }

    private static Task WriteAsync(TestSite site, Action<DbContext, long> change) => site.WriteAsync(async services =>
    {
        var db = services.GetRequiredService<DbContext>();
        change(db, await services.GetRequiredService<IWriteTransactions>().RaiseAsync(StampNames.Content));
        await db.SaveChangesAsync();
    });

    private static SearchDocument Row(int number, string title, long stamp, bool isVisible = true) =>
        new() { ContentItemId = $"item-{number}", Language = "en", ContentType = "SuccessStory", Title = title, IsVisible = isVisible, Stamp = stamp };

    // A loader of its own knows nothing of what another one has read.
    private static SearchIndexLoader NextStart(TestSite site) =>
        ActivatorUtilities.CreateInstance<SearchIndexLoader>(site.Services, ActivatorUtilities.CreateInstance<StoredIndex>(site.Services));

    private static IReadOnlyCollection<string> Find(SearchIndexLoader loader, string word) =>
        [.. loader.Current.Find(SearchQuestion.Read(word, "en"), "en").Scores.All.Select(found => found.Key)];

    private static string PathOf(TestSite site) => Path.Combine(site.Get<IDataFolder>().Path, "search", "index.bin");
}
