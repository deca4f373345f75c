namespace WipoMatch.Peers.Questions;

/// <summary>Days from Monday to Friday, in UTC. Public holidays differ from country to country and count as working days.</summary>
public static class WorkingDays
{
    /// <summary>Within how many a question should be answered.</summary>
    public const int ToAnswer = 10;

    /// <summary>The working day that comes so many after an instant.</summary>
    /// <param name="startUtc">The instant; its own day is not counted.</param>
    /// <param name="days">How many; at least 1.</param>
    public static DateOnly After(DateTime startUtc, int days)
    {
        var day = DateOnly.FromDateTime(startUtc);
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsOne(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many have begun since an instant.</summary>
    /// <param name="startUtc">The instant; its own day is not counted.</param>
    /// <param name="nowUtc">Until when; its day counts.</param>
    public static int Between(DateTime startUtc, DateTime nowUtc)
    {
        var (first, last) = (DateOnly.FromDateTime(startUtc), DateOnly.FromDateTime(nowUtc));
        var total = Math.Max(0, last.DayNumber - first.DayNumber);
        var rest = Enumerable.Range(1, total % 7).Count(days => IsOne(first.AddDays((total / 7 * 7) + days)));
        return (total / 7 * 5) + rest;
    }

    private static bool IsOne(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
