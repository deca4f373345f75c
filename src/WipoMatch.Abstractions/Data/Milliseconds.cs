namespace WipoMatch.Data;

/// <summary>Instants are UTC and cut to milliseconds when they are made, so that both databases and JSON keep them exactly.</summary>
public static class Milliseconds
{
    /// <summary>Cuts an instant.</summary>
    /// <param name="utc">A UTC instant.</param>
    public static DateTime Cut(DateTime utc) =>
        new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);

    /// <summary>Now, cut.</summary>
    /// <param name="clock">The clock.</param>
    public static DateTime UtcNow(this TimeProvider clock) => Cut(clock.GetUtcNow().UtcDateTime);
}
