using System.Diagnostics;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Faults;

/// <summary>
/// Chooses the moments of kills. With a seed they are random: by the clock over the whole run of the process, or by the growth of the
/// write-ahead log, which hits the transaction. Without one they wait for a sign that the process writes.
/// </summary>
internal sealed class Moments(int? seed)
{
    private readonly Random? _random = seed is { } given ? new Random(given) : null;

    /// <summary>Whether kills are random.</summary>
    public bool IsRandom => _random is not null;

    /// <summary>How long the work takes when nobody kills it; learned from runs that ended by themselves.</summary>
    public TimeSpan Usual { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>How far the log grows when nobody kills it.</summary>
    public long UsualGrowth { get; set; } = 4 * 1024 * 1024;

    public int Below(int limit) => _random?.Next(limit) ?? 0;

    /// <summary>Waits for the moment.</summary>
    /// <returns>Whether the process still runs then.</returns>
    public Task<bool> ComesAsync(FaultProcess process, FaultSite site)
    {
        var watch = Stopwatch.StartNew();
        var start = site.LogLength;
        if (_random is null)
        {
            return process.UntilAsync(async () => site.LogLength > start + (64 * 1024) || await site.IsWritingAsync());
        }

        if (site.Kind == DatabaseKind.Sqlite && _random.Next(2) == 0)
        {
            var growth = (long)(UsualGrowth * _random.NextDouble());
            return process.UntilAsync(() => Task.FromResult(site.LogLength > start + growth));
        }

        var moment = Usual * (0.2 + _random.NextDouble());
        return process.UntilAsync(() => Task.FromResult(watch.Elapsed > moment));
    }
}
