using System.Threading.Channels;

namespace WipoMatch.Matching.Live;

/// <summary>The needs that this process published and whose lists are wanted at once; when more come than can be served, the background task has the rest.</summary>
internal sealed class FreshNeedQueue
{
    private const int Most = 100;

    private readonly Channel<string> _sets = Channel.CreateBounded<string>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Asks for the list of a need whose publication has been committed.</summary>
    public void Add(string needSet) => _sets.Writer.TryWrite(needSet);

    /// <summary>The needs in the order in which they came, as long as somebody takes them.</summary>
    public IAsyncEnumerable<string> TakeAsync(CancellationToken cancellationToken) => _sets.Reader.ReadAllAsync(cancellationToken);
}
