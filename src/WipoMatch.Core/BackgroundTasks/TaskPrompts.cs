using System.Collections.Concurrent;
using System.Threading.Channels;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>Asks the runner of this process to run a task now instead of at its next time. Without a runner nothing happens.</summary>
public sealed class TaskPrompts(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, bool> _prompted = new(StringComparer.Ordinal);
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Asks for a run.</summary>
    /// <param name="task">The class of the task.</param>
    public void Prompt(Type task)
    {
        ArgumentNullException.ThrowIfNull(task);
        _prompted[task.FullName!] = true;
        Wake();
    }

    /// <summary>Lets the runner of this process look at once for what is due.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>Whether a run is asked for and has not begun.</summary>
    /// <param name="task">The full name of the class.</param>
    public bool IsPrompted(string task) => _prompted.ContainsKey(task);

    internal void Answered(string task) => _prompted.TryRemove(task, out _);

    /// <summary>Waits for a prompt, at most for a time.</summary>
    internal async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_wake.Reader.WaitToReadAsync(stop.Token).AsTask(), Task.Delay(atMost, clock, stop.Token));
        await stop.CancelAsync();
        _wake.Reader.TryRead(out _);
    }
}
