using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.Media;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Media;

namespace WipoMatch.Tests.Core.Backup;

/// <summary>Each test damages a good backup in one way; a restore names the fault and changes nothing.</summary>
public sealed class HostileBackupTests : IAsyncLifetime
{
    private const string Roles = "Core_Roles";

    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-hostile-").FullName;

    private string Good => Path.Combine(_folder, "good.zip");

    private string Bad => Path.Combine(_folder, "bad.zip");

    public static TheoryData<string, string> Damages { get; } = new()
    {
        { "hash", "tables/Content_Items.jsonl is not what the manifest says" },
        { "longer", "tables/Core_Roles.jsonl is not what the manifest says" },
        { "missing entry", "lacks the entry tables/Core_Roles.jsonl" },
        { "missing table", "lacks the table Core_Roles" },
        { "extra entry", "the entry 'evil.txt'" },
        { "traversal", "the entry '../../evil.txt'" },
        { "named traversal", "names '../../evil.txt'" },
        { "announced bomb", "is not what the manifest says" },
        { "unknown table", "the table 'Core_Nothing'" },
        { "unknown entry", "the entry 'tables/Core_Nothing.jsonl'" },
        { "unknown column", "Line 1 of tables/Core_Roles.jsonl has the column 'Evil'" },
        { "missing column", "lacks Description" },
        { "column twice", "has Name twice" },
        { "wrong type", "has for Name something that is not a text" },
        { "null", "has no value for Name" },
        { "nested", "has for Name something that is not a text" },
        { "no document", "has for Permissions something that is not a JSON document" },
        { "same key", "The database refuses one of the lines 1 to 2 of tables/Core_Roles.jsonl" },
        { "reference to nothing", "The database refuses one of the lines 1 to 1 of tables/Media_Paths.jsonl" },
        { "no JSON", "Line 1 of tables/Core_Roles.jsonl is not valid JSON" },
        { "two objects", "is not valid JSON" },
        { "wrong encoding", "is not valid JSON" },
        { "not UTF-8", "is not valid JSON" },
        { "huge number", "has for Stamp something that is not a whole number" },
        { "huge line", "is longer than 32 MB" },
        { "no line end", "has no end" },
        { "count", "has 1 rows, but the manifest says 2" },
        { "no manifest", "has no manifest.json" },
        { "empty manifest", "manifest.json of the backup cannot be read" },
        { "deep manifest", "manifest.json of the backup cannot be read" },
        { "UTF-16 manifest", "manifest.json of the backup cannot be read" },
        { "manifest with more", "manifest.json of the backup cannot be read" },
        { "manifest with less", "manifest.json of the backup cannot be read" },
        { "manifest with null", "manifest.json of the backup cannot be read" },
        { "manifest with null entry", "manifest.json of the backup cannot be read" },
        { "negative count", "more rows than the backup can have" },
        { "impossible count", "more rows than the backup can have" },
        { "format 2", "has format 2" },
        { "newer", "from a newer version" },
        { "unknown module", "from a newer version" },
        { "older", "from an older version" },
        { "other picture", "is not the file that its row describes" },
        { "picture without row", "No row refers to the entry uploads/" },
        { "missing picture", "The backup lacks the entry uploads/" },
    };

    [Theory, MemberData(nameof(Damages))]
    public async Task Restore_DamagedBackup_NamesTheFaultAndChangesNothing(string damage, string sentence)
    {
        Damage(ArchiveFile.Read(Good), damage).Write(Bad);

        await RefusedAsync(DatabaseKind.Sqlite, sentence);
    }

    [Theory, OnBothDatabases]
    public async Task Restore_RowsThatBreakConstraints_AreRefusedByBothDatabases(DatabaseKind kind)
    {
        Damage(ArchiveFile.Read(Good), "same key").Write(Bad);
        await RefusedAsync(kind, "The database refuses one of the lines 1 to 2");

        Damage(ArchiveFile.Read(Good), "reference to nothing").Write(Bad);
        await RefusedAsync(kind, "The database refuses one of the lines 1 to 1");
    }

    [Theory]
    [InlineData(0, "not a zip archive")]
    [InlineData(100, "not a zip archive")]
    [InlineData(-1, "not a zip archive")]
    public async Task Restore_CutFile_IsRefused(int length, string sentence)
    {
        var bytes = await File.ReadAllBytesAsync(Good);
        await File.WriteAllBytesAsync(Bad, bytes[..(length < 0 ? bytes.Length + length : length)]);

        await RefusedAsync(DatabaseKind.Sqlite, sentence);
    }

    [Fact]
    public async Task Restore_FlippedBytes_NeverRestoresSomethingElse()
    {
        var bytes = await File.ReadAllBytesAsync(Good);
        await using var target = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        await target.RestoreAsync(Good);
        var before = await ContentsAsync(target);
        for (var at = 7; at < bytes.Length; at += bytes.Length / 40)
        {
            var flipped = bytes.ToArray();
            flipped[at] ^= 0x55;
            await File.WriteAllBytesAsync(Bad, flipped);
            try
            {
                await target.RestoreAsync(Bad);
            }
            catch (VerbFailedException)
            {
                // Most flips are noticed; the others hit what means nothing, such as a time.
            }

            Assert.Equal(before, await ContentsAsync(target));
        }
    }

    [Fact]
    public async Task Restore_MissingFile_SaysSo()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);

        var failure = await Assert.ThrowsAsync<VerbFailedException>(() => site.RestoreAsync(Path.Combine(_folder, "none.zip")));

        Assert.Contains("cannot be read", failure.Message, StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        await using var site = await ContentSite.CreateAsync(DatabaseKind.Sqlite);
        await site.PublishedAsync(Article.New("Old seeds"));
        await site.Site.InScopeAsync(async scope =>
        {
            var media = scope.GetRequiredService<IMediaStore>();
            var saved = (MediaReceipt.Saved)await media.SaveAsync(new MemoryStream(PictureSamples.Png()), "seed.png");
            await media.SetPathAsync("stories/seed.png", saved.File.Hash);
            await scope.GetRequiredService<WipoMatch.Core.Security.RoleStore>().UpsertAsync(new("Reviser", "Revises", []));
        });
        await site.Site.BackupAsync(Good);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private async Task RefusedAsync(DatabaseKind kind, string sentence)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        await site.PublishedAsync(Article.New("Kept seeds"));
        var before = await ContentsAsync(site.Site);

        var failure = await Assert.ThrowsAsync<VerbFailedException>(() => site.Site.RestoreAsync(Bad));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await ContentsAsync(site.Site));
        Assert.False(Directory.Exists(Path.Combine(site.Site.Database.Folder, "media")) &&
            Directory.EnumerateFiles(Path.Combine(site.Site.Database.Folder, "media"), "*", SearchOption.AllDirectories).Any());
        await site.PublishedAsync(Article.New("Later seeds"));
    }

    private async Task<IReadOnlyDictionary<string, string>> ContentsAsync(TestSite site)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.zip");
        await site.BackupAsync(file);
        return ArchiveFile.Read(file).Contents();
    }

    private static ArchiveFile Damage(ArchiveFile file, string damage)
    {
        var role = file.Lines(Roles)[0];
        var upload = file.Entries.Keys.Single(name => name.StartsWith("uploads/", StringComparison.Ordinal));
        return damage switch
        {
            "hash" => file.Describe(manifest => manifest["entries"]!["tables/Content_Items.jsonl"]!["sha256"] = new string('0', 64)),
            "longer" => Changed(file, $"tables/{Roles}.jsonl", content => [.. content, (byte)'\n']),
            "missing entry" => file.Without($"tables/{Roles}.jsonl"),
            "missing table" => file.Without($"tables/{Roles}.jsonl").Describe(manifest => (Remove(manifest, "entries", $"tables/{Roles}.jsonl"), Remove(manifest, "tables", Roles)).ToString()),
            "extra entry" => file.With("evil.txt", [1]),
            "traversal" => file.With("../../evil.txt", [1]),
            "named traversal" => file.Replace("../../evil.txt", [1]),
            "announced bomb" => file.Describe(manifest => manifest["entries"]![$"tables/{Roles}.jsonl"]!["bytes"] = 1L << 40),
            "unknown table" => file.ReplaceLines("Core_Nothing", "{}"),
            "unknown entry" => file.Replace("tables/Core_Nothing.jsonl", []),
            "unknown column" => file.ReplaceLines(Roles, With(role, "Evil", "1")),
            "missing column" => file.ReplaceLines(Roles, With(role, "Description", null)),
            "column twice" => file.ReplaceLines(Roles, role[..^1] + ",\"Name\":\"x\"}"),
            "wrong type" => file.ReplaceLines(Roles, With(role, "Name", "7")),
            "null" => file.ReplaceLines(Roles, With(role, "Name", "null")),
            "nested" => file.ReplaceLines(Roles, With(role, "Name", "{\"a\":[]}")),
            "no document" => file.ReplaceLines(Roles, With(role, "Permissions", "\"[1,\"")),
            "same key" => file.ReplaceLines(Roles, role, role),
            "reference to nothing" => file.ReplaceLines("Media_Paths", With(file.Lines("Media_Paths")[0], "Hash", "\"none\"")),
            "no JSON" => file.ReplaceLines(Roles, "{"),
            "two objects" => file.ReplaceLines(Roles, role + role),
            "wrong encoding" => file.Replace($"tables/{Roles}.jsonl", [.. Encoding.Unicode.GetBytes(role), (byte)'\n']),
            "not UTF-8" => file.Replace($"tables/{Roles}.jsonl", [.. "{\"Name\":\""u8, 0xC3, 0x28, .. "\"}\n"u8]),
            "huge number" => file.ReplaceLines("Content_Catalog", With(file.Lines("Content_Catalog")[0], "Stamp", "1e999")),
            "huge line" => file.Replace($"tables/{Roles}.jsonl", [.. Enumerable.Repeat((byte)' ', 68_000_000)]),
            "no line end" => file.Replace($"tables/{Roles}.jsonl", Encoding.UTF8.GetBytes(role)),
            "count" => file.Describe(manifest => manifest["tables"]![Roles] = 2),
            "no manifest" => file.Without(ArchiveFile.Manifest),
            "empty manifest" => Changed(file, ArchiveFile.Manifest, _ => []),
            "deep manifest" => Changed(file, ArchiveFile.Manifest, _ => Encoding.UTF8.GetBytes("{\"format\":1,\"tables\":" + new string('[', 100_000))),
            "UTF-16 manifest" => Changed(file, ArchiveFile.Manifest, content => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(content))),
            "manifest with more" => file.Describe(manifest => manifest["more"] = 1),
            "manifest with less" => file.Describe(manifest => manifest.Remove("secrets")),
            "manifest with null" => file.Describe(manifest => manifest["entries"] = null),
            "manifest with null entry" => file.Describe(manifest => manifest["entries"]![$"tables/{Roles}.jsonl"] = null),
            "negative count" => file.Describe(manifest => manifest["tables"]![Roles] = -1),
            "impossible count" => file.Describe(manifest => manifest["tables"]![Roles] = long.MaxValue),
            "format 2" => Changed(file, ArchiveFile.Manifest, _ => [.. "{\"format\":2}"u8]),
            "newer" => file.Describe(manifest => manifest["migrations"]!["WipoMatch.Core.Data"] = 99),
            "unknown module" => file.Describe(manifest => manifest["migrations"]!["WipoMatch.Future"] = 1),
            "older" => file.Describe(manifest => Remove(manifest, "migrations", "WipoMatch.Search")),
            "other picture" => file.Replace(upload, [1, 2, 3]),
            "picture without row" => file.ReplaceLines("Media_Paths").ReplaceLines("Media_Files"),
            "missing picture" => file.Without(upload).Describe(manifest => Remove(manifest, "entries", upload)),
            _ => throw new ArgumentException(damage, nameof(damage)),
        };
    }

    private static ArchiveFile Changed(ArchiveFile file, string name, Func<byte[], byte[]> change)
    {
        file.Entries[name] = change(file.Entries[name]);
        return file;
    }

    private static bool Remove(JsonObject manifest, string group, string name) => manifest[group]!.AsObject().Remove(name);

    private static string With(string line, string key, string? json)
    {
        var row = JsonNode.Parse(line)!.AsObject();
        if (json is null)
        {
            row.Remove(key);
            return row.ToJsonString();
        }

        row[key] = null;
        return row.ToJsonString().Replace($"\"{key}\":null", $"\"{key}\":{json}", StringComparison.Ordinal);
    }
}
