namespace WipoMatch.Core.Events;

/// <summary>How often and when a message is tried again.</summary>
public static class OutboxSchedule
{
    /// <summary>After so many tries a message is given up.</summary>
    public const int MaxAttempts = 20;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    /// <summary>The wait after a try: one minute, doubled each time, at most six hours.</summary>
    /// <param name="attempts">How often it was tried, this time included.</param>
    public static TimeSpan WaitAfter(int attempts)
    {
        var wait = TimeSpan.FromMinutes(Math.Pow(2, Math.Clamp(attempts, 1, MaxAttempts) - 1));
        return wait < Longest ? wait : Longest;
    }
}
