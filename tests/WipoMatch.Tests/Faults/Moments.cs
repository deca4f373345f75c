using System.Diagnostics;

namespace WipoMatch.Tests.Faults;

/// <summary>
/// Chooses the moments of kills. With a seed they are random: half of them by the clock over the whole run of the process, half of them some
/// time after somebody began to write, which hits the transaction. Without a seed they come as soon as somebody writes.
/// </summary>
internal sealed class Moments(int? seed)
{
    private readonly Random? _random = seed is { } given ? new Random(given) : null;
    private TimeSpan _usual = TimeSpan.FromSeconds(3);

    /// <summary>Whether kills are random.</summary>
    public bool IsRandom => _random is not null;

    /// <summary>A random number below a limit; 0 without a seed.</summary>
    public int Below(int limit) => _random?.Next(limit) ?? 0;

    /// <summary>Notes how long the work took when nobody killed it.</summary>
    public void Learn(TimeSpan taken) => _usual = (_usual + taken) / 2;

    /// <summary>Waits for the moment.</summary>
    /// <returns>Whether the process still runs then.</returns>
    public async Task<bool> ComesAsync(FaultProcess process, FaultSite site)
    {
        var isByClock = _random?.Next(2) == 0;
        var wait = _usual * (_random is null ? 0 : isByClock ? 0.2 + _random.NextDouble() : 0.4 * _random.NextDouble());
        if (!isByClock && !await process.UntilAsync(site.IsWritingAsync))
        {
            return false;
        }

        var watch = Stopwatch.StartNew();
        return await process.UntilAsync(() => Task.FromResult(watch.Elapsed >= wait));
    }
}
