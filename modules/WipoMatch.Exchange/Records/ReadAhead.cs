using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace WipoMatch.Exchange.Records;

/// <summary>Works on a stream of things ahead of its reader, on all processors, in order and within a bounded store.</summary>
internal static class ReadAhead
{
    private const int MostChunks = 4;
    private const int ChunkLength = 64;
    private const long ChunkWeight = 256 * 1024;

    /// <summary>Changes each thing; the answers come in chunks, in the order of the things.</summary>
    /// <typeparam name="TFrom">The things.</typeparam>
    /// <typeparam name="TTo">What they become.</typeparam>
    /// <param name="things">The things; read by one reader only.</param>
    /// <param name="weigh">What a thing takes in memory, in bytes; four chunks of about 256 KB are held.</param>
    /// <param name="change">Changes one thing; called from several threads at once.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async IAsyncEnumerable<IReadOnlyList<TTo>> SelectAsync<TFrom, TTo>(
        IAsyncEnumerable<TFrom> things, Func<TFrom, long> weigh, Func<TFrom, TTo> change, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var chunks = Channel.CreateBounded<Task<TTo[]>>(MostChunks);
        var filling = FillAsync(things, weigh, change, chunks.Writer, stopping.Token);
        try
        {
            await foreach (var chunk in chunks.Reader.ReadAllAsync(cancellationToken))
            {
                yield return await chunk;
            }
        }
        finally
        {
            // Whoever stops early may close the file only when nobody reads it any more.
            await stopping.CancelAsync();
            await filling;
        }
    }

    private static async Task FillAsync<TFrom, TTo>(
        IAsyncEnumerable<TFrom> things, Func<TFrom, long> weigh, Func<TFrom, TTo> change, ChannelWriter<Task<TTo[]>> chunks, CancellationToken cancellationToken)
    {
        try
        {
            var chunk = new List<TFrom>(ChunkLength);
            var weight = 0L;
            await foreach (var thing in things.WithCancellation(cancellationToken))
            {
                chunk.Add(thing);
                weight += weigh(thing);
                if (chunk.Count == ChunkLength || weight >= ChunkWeight)
                {
                    await SendAsync(chunk);
                    (chunk, weight) = (new(ChunkLength), 0);
                }
            }

            await SendAsync(chunk);
            chunks.Complete();
        }
        catch (Exception exception)
        {
            chunks.Complete(exception);
        }

        ValueTask SendAsync(List<TFrom> full) => chunks.WriteAsync(Task.Run(() => full.ConvertAll(new Converter<TFrom, TTo>(change)).ToArray(), cancellationToken), cancellationToken);
    }
}
