namespace WipoMatch.Notifications.Mails;

/// <summary>Instants as both databases keep them.</summary>
internal static class Instants
{
    public static DateTime Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }
}
