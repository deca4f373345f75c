using System.Collections.Concurrent;

namespace WipoMatch.Security;

/// <summary>
/// Counts what strangers try by where they come from, in the memory of this process. What must hold for all processes, such as the lock of an
/// account, is in the database.
/// </summary>
public sealed class TryLimits(TimeProvider clock)
{
    private const int MostKeys = 20_000;

    private readonly ConcurrentDictionary<string, Window> _windows = new(StringComparer.Ordinal);

    /// <summary>Whether a key has used up what it may.</summary>
    /// <param name="key">What is tried, and an address of the network or of mail.</param>
    /// <param name="limit">How many.</param>
    public bool IsReached(string key, int limit) =>
        _windows.TryGetValue(key, out var window) && window.EndsAt > clock.GetUtcNow() && window.Count >= limit;

    /// <summary>When the window of a key ends.</summary>
    /// <param name="key">The key.</param>
    public DateTime EndOf(string key) => (_windows.TryGetValue(key, out var window) ? window.EndsAt : clock.GetUtcNow()).UtcDateTime;

    /// <summary>Counts one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="span">How long it counts.</param>
    public void Count(string key, TimeSpan span)
    {
        var now = clock.GetUtcNow();
        if (_windows.Count >= MostKeys)
        {
            foreach (var (old, window) in _windows.Where(pair => pair.Value.EndsAt <= now))
            {
                _windows.TryRemove(new(old, window));
            }
        }

        _windows.AddOrUpdate(key, _ => new(now + span, 1), (_, window) => window.EndsAt <= now ? new(now + span, 1) : window with { Count = window.Count + 1 });
    }

    private sealed record Window(DateTimeOffset EndsAt, int Count);
}
