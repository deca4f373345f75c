namespace WipoMatch.Core.Backup.Archive;

/// <summary>Copies that end when there is too much.</summary>
internal static class StreamCopies
{
    /// <summary>Copies a stream of at most <paramref name="limit"/> bytes.</summary>
    public static async Task CopyToLimitedAsync(this Stream source, Stream target, long limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        while (await source.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            total += read;
            if (total > limit)
            {
                throw new InvalidDataException("There are more bytes than announced.");
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }
}
