using System.IO.Compression;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Packages;

/// <summary>Reads an entry of a package and holds it to the size and the check sum that the package declares.</summary>
internal sealed class PackageStream(Stream inner, ZipArchiveEntry entry, string label) : Stream
{
    private uint _crc = uint.MaxValue;

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = inner.Read(buffer);
            Check(buffer[..read], buffer.Length);
            return read;
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    // Inflating is work for the processor; waiting for the disk is short.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> given, int asked)
    {
        _read += given.Length;
        _crc = Crc32.Append(_crc, given);
        var isEnd = given.Length == 0 && asked > 0;
        if (_read > entry.Length || (isEnd && (_read != entry.Length || ~_crc != entry.Crc32)))
        {
            throw Damaged();
        }
    }

    private RecipeException Damaged() => new($"{label} is damaged: '{entry.FullName}' is not what the package says. Copy the package again, or write it anew.");
}
