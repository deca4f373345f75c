using System.Collections.Concurrent;

namespace WipoMatch.Peers.Asking;

/// <summary>Counts what visitors hand in by the network address they come from, in the memory of this process.</summary>
public sealed class AskLimits(TimeProvider clock)
{
    /// <summary>How many questions of visitors one network address may hand in within an hour.</summary>
    public const int MostInAnHour = 10;

    private const int MostKeys = 20_000;

    private static readonly TimeSpan Span = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Window> _windows = new(StringComparer.Ordinal);

    /// <summary>Whether an address has used up what it may.</summary>
    /// <param name="origin">The network address.</param>
    public bool IsReached(string origin) => _windows.TryGetValue(origin, out var window) && window.EndsAt > clock.GetUtcNow() && window.Count >= MostInAnHour;

    /// <summary>Counts one.</summary>
    /// <param name="origin">The network address.</param>
    public void Count(string origin)
    {
        var now = clock.GetUtcNow();
        if (_windows.Count >= MostKeys)
        {
            foreach (var (old, window) in _windows.Where(pair => pair.Value.EndsAt <= now))
            {
                _windows.TryRemove(new(old, window));
            }
        }

        _windows.AddOrUpdate(origin, _ => new(now + Span, 1), (_, window) => window.EndsAt <= now ? new(now + Span, 1) : window with { Count = window.Count + 1 });
    }

    private sealed record Window(DateTimeOffset EndsAt, int Count);
}
