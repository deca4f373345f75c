namespace WipoMatch.Core.Backup.Archive;

/// <summary>Cuts a stream into lines that end in a line feed, in bounded memory.</summary>
/// <param name="stream">The bytes; not closed.</param>
/// <param name="longest">The longest line.</param>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line without its end, valid until the next call; null at the end.</summary>
    /// <exception cref="BackupException">A line is too long, or the last one has no end.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                var line = _buffer.AsMemory(_start, searched + length);
                _start += searched + length + 1;
                return line;
            }

            searched = _end - _start;
            if (!await FillAsync(cancellationToken))
            {
                return searched == 0 ? null : throw new BackupException("A line of the backup has no end. Use another backup.");
            }
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        var kept = _end - _start;
        if (kept > longest)
        {
            throw new BackupException($"A line of the backup is longer than {longest / (1024 * 1024)} MB. Use another backup.");
        }

        var target = kept < _buffer.Length ? _buffer : new byte[_buffer.Length * 2];
        Buffer.BlockCopy(_buffer, _start, target, 0, kept);
        (_buffer, _start, _end) = (target, 0, kept);
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }
}
