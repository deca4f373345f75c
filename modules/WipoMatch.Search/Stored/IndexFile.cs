using System.Security.Cryptography;
using WipoMatch.Search.Indexing;

namespace WipoMatch.Search.Stored;

/// <summary>
/// Segments in a file: the signature of what they were read with, the segments, and a SHA-256 over all of it, so that a file that was cut off or damaged is noticed before
/// anything of it is believed.
/// </summary>
internal static class IndexFile
{
    private const int HashLength = SHA256.HashSizeInBytes;
    private const int BufferLength = 1 << 20;

    /// <summary>Writes a file beside the former one and puts it in its place.</summary>
    /// <param name="path">The path; its folder is made when it is missing.</param>
    /// <param name="signature">What the segments were read with.</param>
    /// <param name="segments">The segments.</param>
    public static void Write(string path, byte[] signature, IReadOnlyList<Segment> segments)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = $"{path}.{Environment.ProcessId}.part";
        using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, BufferLength))
        {
            using var hash = SHA256.Create();
            using (var output = new BinaryWriter(new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true)))
            {
                output.Write(signature);
                output.Write(segments.Count);
                foreach (var segment in segments)
                {
                    segment.WriteTo(output);
                }
            }

            file.Write(hash.Hash);
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="signature">What segments must have been read with.</param>
    /// <returns>The segments; null when there is no file, or one of another signature.</returns>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<Segment>? Read(string path, byte[] signature)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferLength, FileOptions.SequentialScan);
        CheckHash(file);
        file.Position = 0;
        using var input = new BinaryReader(file);
        return input.ReadBytes(signature.Length).AsSpan().SequenceEqual(signature)
            ? [.. Enumerable.Range(0, input.ReadInt32()).Select(_ => Segment.ReadFrom(input))]
            : null;
    }

    private static void CheckHash(FileStream file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (left, buffer) = (file.Length - HashLength, new byte[BufferLength]);
        while (left > 0 && file.Read(buffer, 0, (int)Math.Min(buffer.Length, left)) is > 0 and var length)
        {
            hash.AppendData(buffer, 0, length);
            left -= length;
        }

        Span<byte> stored = stackalloc byte[HashLength];
        if (left != 0 || file.ReadAtLeast(stored, HashLength, throwOnEndOfStream: false) < HashLength || !hash.GetHashAndReset().AsSpan().SequenceEqual(stored))
        {
            throw new InvalidDataException($"The file {file.Name} is damaged.");
        }
    }
}
