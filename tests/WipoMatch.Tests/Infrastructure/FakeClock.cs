namespace WipoMatch.Tests.Infrastructure;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeClock(DateTime? start = null) : TimeProvider
{
    /// <summary>When a clock stands to which no other time is given.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    private long _ticks = (start ?? Start.UtcDateTime).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
