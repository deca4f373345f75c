using System.IO.Compression;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>Entries of packages carry neither the time nor the rights of the machine that wrote them, so that equal content gives equal bytes.</summary>
internal static class PackageEntry
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A regular file that its owner may write and everybody may read.
    private const int RegularFile = 0x81A4 << 16;

    public static ZipArchiveEntry Create(ZipArchive zip, string name, CompressionLevel compression)
    {
        var entry = zip.CreateEntry(name, compression);
        entry.LastWriteTime = FixedTime;
        entry.ExternalAttributes = RegularFile;
        return entry;
    }
}
