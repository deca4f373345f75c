using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Backup;
using WipoMatch.Core.Backup.Tables;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Media;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Exchange;
using WipoMatch.Tests.Modules.Media;

namespace WipoMatch.Tests.Core.Backup;

[RunsOnce]
public sealed class RoundTripTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-backup-").FullName;

    public static TheoryData<DatabaseKind, DatabaseKind> FromTo
    {
        get
        {
            var pairs = new TheoryData<DatabaseKind, DatabaseKind>();
            foreach (var from in DatabaseKinds.All)
            {
                foreach (var to in DatabaseKinds.All)
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(FromTo))]
    public async Task Restore_RowsOfEveryTable_BackUpToTheSameBytes(DatabaseKind from, DatabaseKind to)
    {
        await using var source = await TestSite.CreateAsync(from);
        await source.WriteAsync(scope => SampleRows.AddAsync(scope.GetRequiredService<WipoMatchDbContext>()));
        await using var target = await TestSite.CreateAsync(to);
        await target.WriteAsync(scope => SampleRows.AddAsync(scope.GetRequiredService<WipoMatchDbContext>()));

        var (first, second) = (await CreateAsync(source, "first"), Path.Combine(_folder, "second.zip"));
        await target.RestoreAsync(first);
        File.Move(await CreateAsync(target, "again"), second);

        var described = ArchiveFile.Read(first).Described["tables"]!.AsObject();
        Assert.Equal(await source.ReadAsync(db => Task.FromResult(BackupTables.Of(db).Select(table => table.Name).Order(StringComparer.Ordinal))), described.Select(table => table.Key));
        Assert.All(described, table => Assert.Equal(2, (int)table.Value!));
        Assert.Equal(ArchiveFile.Read(first).Contents(), ArchiveFile.Read(second).Contents());
    }

    [Theory, OnBothDatabases]
    public async Task Restore_CountedKeys_CountOnAfterTheRestoredOnes(DatabaseKind kind)
    {
        await using var source = await TestSite.CreateAsync(kind);
        await source.WriteAsync(scope => SampleRows.AddAsync(scope.GetRequiredService<WipoMatchDbContext>()));
        await using var target = await TestSite.CreateAsync(kind);
        await target.RestoreAsync(await CreateAsync(source, "counted"));

        var message = new OutboxMessageRow { Kind = "k", Payload = "{}" };
        await target.WriteAsync(scope =>
        {
            var db = scope.GetRequiredService<WipoMatchDbContext>();
            db.Add(message);
            return db.SaveChangesAsync();
        });

        Assert.Equal(2001, message.Id);
    }

    [Theory, MemberData(nameof(FromTo))]
    public async Task Restore_ContentAndPictures_ExportAndServeTheSame(DatabaseKind from, DatabaseKind to)
    {
        await using var source = await ExchangeSite.CreateAsync(from);
        await source.ImportAsync([RecordSamples.Organization, RecordSamples.Story]);
        var picture = await SaveAsync(source.Site, PictureSamples.Png());
        await using var target = await TestSite.CreateAsync(to);
        var file = Path.Combine(_folder, "site.zip");

        await source.Site.BackupAsync(file);
        await target.RestoreAsync(file);

        Assert.Equal(await source.ExportAsync(), await ExportAsync(target));
        await using var restored = await target.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<IMediaStore>().OpenRead(picture.Hash)));
        using var bytes = new MemoryStream();
        await restored!.CopyToAsync(bytes);
        Assert.Equal(picture.Bytes, bytes.Length);
        Assert.Contains($"uploads/{picture.Hash}", ArchiveFile.Read(file).Entries.Keys);
    }

    [Fact]
    public async Task Backup_WithoutSecrets_LeavesKeysOutAndARestoreLeavesThemAlone()
    {
        await using var source = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        await AddKeyAsync(source, "theirs");
        await using var target = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        await AddKeyAsync(target, "ours");
        var (plain, secret) = (Path.Combine(_folder, "plain.zip"), Path.Combine(_folder, "secret.zip"));

        await source.BackupAsync(plain);
        await source.BackupAsync(secret, withSecrets: true);
        await target.RestoreAsync(plain);

        Assert.DoesNotContain("tables/Core_DataProtectionKeys.jsonl", ArchiveFile.Read(plain).Entries.Keys);
        Assert.Equal(["ours"], await KeysAsync(target));
        await target.RestoreAsync(secret);
        Assert.Equal(["theirs"], await KeysAsync(target));
    }

    [Fact]
    public async Task Backup_MissingPicture_IsWrittenRestorableAndFails()
    {
        await using var source = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        var (kept, lost) = (await SaveAsync(source, PictureSamples.Png()), await SaveAsync(source, PictureSamples.Webp()));
        File.Delete(Path.Combine(source.Database.Folder, "media", lost.Hash[..2], lost.Hash[2..]));
        var file = Path.Combine(_folder, "gap.zip");

        var failure = await Assert.ThrowsAsync<WipoMatch.Commands.VerbFailedException>(() => source.BackupAsync(file));

        Assert.Contains(lost.Hash, failure.Message, StringComparison.Ordinal);
        await using var target = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        Assert.Contains("were missing", await target.RestoreAsync(file), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(target.Database.Folder, "media", kept.Hash[..2], kept.Hash[2..])));
    }

    [Fact]
    public async Task Backup_FileThatCannotBeWritten_KeepsTheOldOneAndLeavesNothing()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        var file = Path.Combine(_folder, "old.zip");
        await File.WriteAllTextAsync(file, "old");
        await site.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<WipoMatchDbContext>();
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"Content_Items\" (\"ContentItemId\", \"ContentItemVersionId\", \"ContentType\", \"DisplayText\", \"Latest\", \"Published\", \"Owner\", \"Author\", \"Data\", \"RowStamp\") SELECT 'x', 'x', 'x', CAST(zeroblob(40000000) AS TEXT), 0, 0, '', '', '{{}}', 1");
        });

        await Assert.ThrowsAsync<WipoMatch.Commands.VerbFailedException>(() => site.BackupAsync(file));

        Assert.Equal("old", await File.ReadAllTextAsync(file));
        Assert.Single(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The sample pictures have no files, which the verb would complain about.
    private async Task<string> CreateAsync(TestSite site, string name)
    {
        var path = Path.Combine(_folder, name + ".zip");
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        await site.InScopeAsync(scope => scope.GetRequiredService<CreateBackup>().RunAsync(
            file, withSecrets: true, new Progress<WipoMatch.Commands.VerbProgress>(), CancellationToken.None));
        return path;
    }

    private static async Task<MediaFile> SaveAsync(TestSite site, byte[] picture) => Assert.IsType<MediaReceipt.Saved>(
        await site.InScopeAsync(scope => scope.GetRequiredService<IMediaStore>().SaveAsync(new MemoryStream(picture), "p"))).File;

    private static async Task<string> ExportAsync(TestSite site)
    {
        await using var writer = new StringWriter();
        await site.InScopeAsync(scope => scope.GetRequiredService<WipoMatch.Exchange.Export.ExportRecords>().RunAsync(
            writer, new([], WipoMatch.ContentManagement.ContentVersions.Latest), progress: null, CancellationToken.None));
        return writer.ToString();
    }

    private static Task AddKeyAsync(TestSite site, string name) => site.WriteAsync(scope =>
    {
        var db = scope.GetRequiredService<WipoMatchDbContext>();
        db.Add(new DataProtectionKeyRow { FriendlyName = name, Xml = "<key/>" });
        return db.SaveChangesAsync();
    });

    private static Task<List<string>> KeysAsync(TestSite site) =>
        site.ReadAsync(db => db.Set<DataProtectionKeyRow>().Select(row => row.FriendlyName).ToListAsync());
}
