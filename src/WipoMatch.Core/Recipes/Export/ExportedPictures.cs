using System.IO.Compression;
using System.Text.Json.Nodes;
using WipoMatch.Media;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>The pictures that go along in a package.</summary>
internal sealed class ExportedPictures(IMediaStore media)
{
    private const string Folder = "media/";

    private readonly Dictionary<string, string> _entries = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<(string Target, string Entry, string Hash)> _files = [];

    /// <summary>Paths that content names and nobody has.</summary>
    public List<string> Missing { get; } = [];

    public int Count => _files.Count;

    /// <summary>Looks the pictures up.</summary>
    /// <param name="paths">Their paths in the order of the package.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task FindAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            if (await media.FindByPathAsync(path, cancellationToken) is not { } file || !HasBytes(file.Hash))
            {
                Missing.Add(path);
                continue;
            }

            // Names that differ by case only would be one file on many systems.
            var entry = Folder + path;
            entry = _entries.TryAdd(entry, file.Hash) ? entry : $"{Folder}{file.Hash}";
            _files.Add((path, entry, file.Hash));
        }
    }

    /// <summary>The step <c>media</c>; null when there is no picture.</summary>
    public JsonObject? Step() => _files.Count == 0 ? null : new JsonObject
    {
        ["name"] = "media",
        ["Files"] = new JsonArray([.. _files.Select(file => new JsonObject { ["TargetPath"] = file.Target, ["SourcePath"] = file.Entry })]),
    };

    /// <summary>Writes the pictures into a package; they are compressed already.</summary>
    public async Task WriteAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        foreach (var (_, name, hash) in _files.DistinctBy(file => file.Entry, StringComparer.Ordinal))
        {
            await using var content = media.OpenRead(hash) ?? throw new IOException($"The picture {hash} is gone.");
            var entry = PackageEntry.Create(zip, name, CompressionLevel.NoCompression);
            await using var target = await entry.OpenAsync(cancellationToken);
            await content.CopyToAsync(target, cancellationToken);
        }
    }

    private bool HasBytes(string hash)
    {
        using var content = media.OpenRead(hash);
        return content is not null;
    }
}
