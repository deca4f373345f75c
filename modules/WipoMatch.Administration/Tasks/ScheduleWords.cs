using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;

namespace WipoMatch.Administration.Tasks;

/// <summary>Says a schedule of five cron fields in words.</summary>
public sealed class ScheduleWords(IStringLocalizer<Texts> localizer)
{
    /// <summary>The schedule in the reader's language; one that is too intricate for words stands as it is written.</summary>
    /// <param name="fields">Minute, hour, day of the month, month, day of the week.</param>
    public string Of(string fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["*", "*", "*", "*", "*"] => localizer["EveryMinute"],
            [['*', '/', .. var step], "*", "*", "*", "*"] when Number(step) is { } minutes => localizer.Plural("EveryMinutes", minutes),
            [var minute, "*", "*", "*", "*"] when Number(minute) is { } past => localizer["EveryHourAt", past],
            [var minute, var hour, "*", "*", "*"] when Time(hour, minute) is { } time => localizer["EveryDayAt", time],
            [var minute, var hour, "*", "*", var day] when Time(hour, minute) is { } time && Number(day) is { } weekday =>
                localizer["EveryWeekAt", time, SiteLanguages.Current.Culture.DateTimeFormat.GetDayName((DayOfWeek)(weekday % 7))],
            [var minute, var hour, var day, "*", "*"] when Time(hour, minute) is { } time && Number(day) is { } monthday =>
                localizer["EveryMonthAt", time, monthday],
            _ => localizer["BySchedule", fields],
        };
    }

    private static int? Number(string field) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Time(string hour, string minute) =>
        Number(hour) is { } hours and < 24 && Number(minute) is { } minutes and < 60
            ? new TimeOnly(hours, minutes).ToString("HH:mm", CultureInfo.InvariantCulture)
            : null;
}
