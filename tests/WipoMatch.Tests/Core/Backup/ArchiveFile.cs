using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace WipoMatch.Tests.Core.Backup;

/// <summary>The entries of a backup in memory, for looking and for damaging.</summary>
internal sealed class ArchiveFile
{
    public const string Manifest = "manifest.json";

    private ArchiveFile(Dictionary<string, byte[]> entries) => Entries = entries;

    public Dictionary<string, byte[]> Entries { get; }

    public JsonObject Described => JsonNode.Parse(Entries[Manifest])!.AsObject();

    public static ArchiveFile Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return new(zip.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal));
    }

    /// <summary>All entries as texts; of the manifest all but when it was written.</summary>
    public IReadOnlyDictionary<string, string> Contents()
    {
        var contents = Entries.ToDictionary(entry => entry.Key, entry => Convert.ToHexStringLower(SHA256.HashData(entry.Value)), StringComparer.Ordinal);
        var manifest = Described;
        manifest.Remove("created");
        contents[Manifest] = manifest.ToJsonString();
        return contents;
    }

    public string[] Lines(string table) => Encoding.UTF8.GetString(Entries[$"tables/{table}.jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Changes the manifest.</summary>
    public ArchiveFile Describe(Action<JsonObject> change)
    {
        var manifest = Described;
        change(manifest);
        Entries[Manifest] = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        return this;
    }

    /// <summary>Replaces an entry and makes size and hash in the manifest fit.</summary>
    public ArchiveFile Replace(string name, byte[] content)
    {
        Entries[name] = content;
        return Describe(manifest => manifest["entries"]![name] = new JsonObject
        {
            ["bytes"] = content.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content)),
        });
    }

    /// <summary>Replaces the lines of a table; size, hash and count fit.</summary>
    public ArchiveFile ReplaceLines(string table, params string[] lines) => Replace(
            $"tables/{table}.jsonl", Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))))
        .Describe(manifest => manifest["tables"]![table] = lines.Length);

    public ArchiveFile Without(string name)
    {
        Entries.Remove(name);
        return this;
    }

    public ArchiveFile With(string name, byte[] content)
    {
        Entries.Add(name, content);
        return this;
    }

    public void Write(string path)
    {
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in Entries)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(content);
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
