using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WipoMatch.Core.Backup.Archive;

/// <summary>What a backup holds: <c>manifest.json</c>, its last entry.</summary>
/// <param name="Format">The version of the archive's form.</param>
/// <param name="Version">The product that wrote it.</param>
/// <param name="Created">When the data were as the backup has them.</param>
/// <param name="Secrets">Whether secret tables and columns are inside.</param>
/// <param name="Migrations">The last step of each schema history.</param>
/// <param name="Tables">The rows of each table.</param>
/// <param name="Entries">All other entries by their names.</param>
/// <param name="MissingUploads">Files that rows refer to, but that were not there any more.</param>
internal sealed record BackupManifest(
    int Format,
    string Version,
    DateTime Created,
    bool Secrets,
    IReadOnlyDictionary<string, int> Migrations,
    IReadOnlyDictionary<string, long> Tables,
    IReadOnlyDictionary<string, ManifestEntry> Entries,
    IReadOnlyList<string> MissingUploads)
{
    public const string EntryName = "manifest.json";

    public const int CurrentFormat = 1;

    private const int LargestManifest = 64 * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        MaxDepth = 8,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    // Nullable annotations are not checked inside collections.
    private bool IsComplete => Entries.Values.All(entry => entry is not null) && MissingUploads.All(hash => hash is not null);

    public static string TableEntry(string table) => $"tables/{table}.jsonl";

    public static string UploadEntry(string hash) => $"uploads/{hash}";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Reads a manifest.</summary>
    /// <param name="source">The bytes of the entry.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="BackupException">It is no manifest of a form that this version knows.</exception>
    public static async Task<BackupManifest> ReadAsync(Stream source, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await source.CopyToLimitedAsync(bytes, LargestManifest, cancellationToken);
        var content = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = Json.MaxDepth });
            var format = document.RootElement.GetProperty("format").GetInt32();
            if (format != CurrentFormat)
            {
                throw new BackupException($"The backup has format {format}, but this version reads format {CurrentFormat} only. Restore it with the version that wrote it.");
            }

            return JsonSerializer.Deserialize<BackupManifest>(content.Span, Json) is { IsComplete: true } manifest ? manifest : throw Unreadable();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Unreadable();
        }
    }

    private static BackupException Unreadable() => new("The manifest.json of the backup cannot be read. Use another backup.");
}

/// <summary>The size and SHA-256 of an entry.</summary>
/// <param name="Bytes">Its size unpacked.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
internal sealed record ManifestEntry(long Bytes, string Sha256);
