namespace WipoMatch.Joining;

/// <summary>Instants as both databases keep them.</summary>
internal static class Instants
{
    public static DateTime UtcNow(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }
}
