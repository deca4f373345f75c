namespace WipoMatch.Joining.Vetting;

/// <summary>Days on which somebody decides: Monday to Friday; public holidays differ from country to country and are not left out.</summary>
public static class WorkingDays
{
    /// <summary>Within so many working days an application is decided.</summary>
    public const int ToDecide = 10;

    /// <summary>The working day so many working days after a day.</summary>
    /// <param name="day">The day, which does not count.</param>
    /// <param name="count">How many.</param>
    public static DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
