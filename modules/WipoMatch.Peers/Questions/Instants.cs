namespace WipoMatch.Peers.Questions;

/// <summary>Instants as the database keeps them.</summary>
internal static class Instants
{
    /// <summary>Now in UTC, cut to milliseconds: both databases give it back as it was.</summary>
    public static DateTime UtcNow(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
