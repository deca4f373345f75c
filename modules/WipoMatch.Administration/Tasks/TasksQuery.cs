using Microsoft.Extensions.Localization;
using WipoMatch.BackgroundTasks;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Administration.Tasks;

/// <summary>Reads the background tasks for the page.</summary>
public sealed class TasksQuery(
    ITaskOverview tasks, ISiteService site, ScheduleWords schedules, IStringLocalizerFactory texts, IStringLocalizer<Texts> localizer)
{
    private const int LongestError = 200;

    /// <summary>All tasks.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<TasksView> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = (await tasks.ListAsync(cancellationToken)).Select(Row).OrderBy(row => row.Error.Length == 0);
        return new([.. rows], site.Current.TimeZone);
    }

    /// <summary>What a task is called in the reader's language.</summary>
    /// <param name="task">The task.</param>
    public string TitleOf(TaskStanding task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return texts.TextOf(task.Task, $"Task-{task.Task.Name}", task.About.Title);
    }

    private TaskRow Row(TaskStanding task) => new(
        task,
        TitleOf(task),
        texts.TextOf(task.Task, $"Task-{task.Task.Name}-Text", task.About.Description),
        schedules.Of(task.About.Schedule),
        task.LastLength is { } length ? Words(length) : "",
        task.LastError is { } error ? FirstLine(error) : "");

    private string Words(TimeSpan length) => length switch
    {
        { TotalSeconds: < 1 } => localizer["Milliseconds", Number(length.TotalMilliseconds)],
        { TotalMinutes: < 2 } => localizer["Seconds", Number(length.TotalSeconds)],
        _ => localizer["Minutes", Number(length.TotalMinutes)],
    };

    private static string Number(double value) => value.ToString("N0", SiteLanguages.Current.Culture);

    private static string FirstLine(string error) => error.Trim().Split('\n', 2)[0].TrimEnd().Shortened(LongestError);
}
