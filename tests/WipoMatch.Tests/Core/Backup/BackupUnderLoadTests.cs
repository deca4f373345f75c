using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Catalog;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Search.Documents;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Backup;

public sealed class BackupUnderLoadTests : IDisposable
{
    private const int Backups = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-load-").FullName;

    [Theory, OnBothDatabases]
    public async Task Backup_WhileWritersPublish_IsOfOneMomentAndRestores(DatabaseKind kind)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        using var stop = new CancellationTokenSource();
        var written = 0;
        var writers = Enumerable.Range(0, 2).Select(number => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await WriteAsync(site, number);
                Interlocked.Increment(ref written);
            }
        })).ToList();
        for (var number = 0; number < Backups; number++)
        {
            var seen = Volatile.Read(ref written);
            await UntilAsync(() => Volatile.Read(ref written) > seen, writers);
            await site.Site.BackupAsync(Path.Combine(_folder, $"{number}.zip"));
        }

        await stop.CancelAsync();
        await Task.WhenAll(writers);
        for (var number = 0; number < Backups; number++)
        {
            await AssertWholeAsync(kind, Path.Combine(_folder, $"{number}.zip"));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Waits for the writers, and fails with them.
    private static async Task UntilAsync(Func<bool> condition, List<Task> writers)
    {
        while (!condition())
        {
            if (writers.Find(writer => writer.IsCompleted) is { } ended)
            {
                await ended;
            }

            await Task.Yield();
        }
    }

    // One transaction: an article is published and a setting counts it.
    private static Task WriteAsync(ContentSite site, int writer) => site.Site.WriteAsync(async scope =>
    {
        await scope.GetRequiredService<WipoMatch.ContentManagement.IContentManager>().PublishAsync(Article.New($"Seeds of writer {writer}"));
        var db = scope.GetRequiredService<WipoMatchDbContext>();
        var row = await db.Set<SettingRow>().SingleOrDefaultAsync(row => row.Name == "articles");
        if (row is null)
        {
            row = new SettingRow { Name = "articles", Document = "0" };
            db.Add(row);
        }

        row.Document = (int.Parse(row.Document, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        await db.SaveChangesAsync();
    });

    private static async Task AssertWholeAsync(DatabaseKind kind, string file)
    {
        await using var restored = await TestSite.CreateAsync(kind);
        await restored.RestoreAsync(file);
        var counted = await restored.ReadAsync(db => db.Set<SettingRow>().Where(row => row.Name == "articles").Select(row => row.Document).SingleAsync());
        var live = await restored.ReadAsync(db => db.Set<ContentItemRow>().Where(row => row.Published).Select(row => row.ContentItemId).ToListAsync());
        Assert.Equal(counted, live.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(live.Order(), (await restored.ReadAsync(db => db.Set<CatalogRow>().Select(row => row.ContentItemId).ToListAsync())).Order());
        Assert.Equal(live.Order(), (await restored.ReadAsync(db => db.Set<SearchDocument>().Select(row => row.ContentItemId).ToListAsync())).Order());
    }
}
