using Quartz;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>A schedule of five cron fields: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday).</summary>
public sealed class CronSchedule
{
    private readonly CronExpression _expression;

    private CronSchedule(CronExpression expression) => _expression = expression;

    /// <summary>Reads a schedule.</summary>
    /// <param name="fields">The five fields.</param>
    /// <param name="zone">In it the fields are meant.</param>
    /// <exception cref="FormatException">The fields are no schedule.</exception>
    public static CronSchedule Parse(string fields, TimeZoneInfo zone) =>
        new(CronExpression.Parse(fields, CronFormat.Unix).WithTimeZone(zone));

    /// <summary>The first time after a moment, or null when there is none.</summary>
    /// <param name="utc">The moment.</param>
    public DateTime? Next(DateTime utc) =>
        _expression.GetNextValidTimeAfter(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))?.UtcDateTime;
}
