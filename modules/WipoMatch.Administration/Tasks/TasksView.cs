using WipoMatch.BackgroundTasks;

namespace WipoMatch.Administration.Tasks;

/// <summary>The background tasks; those that failed come first.</summary>
/// <param name="Rows">One for each task.</param>
/// <param name="Zone">The time zone in which schedules are meant.</param>
public sealed record TasksView(IReadOnlyList<TaskRow> Rows, string Zone);

/// <summary>A task, in the reader's language.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it does.</param>
/// <param name="Schedule">When it runs, in words.</param>
/// <param name="Length">How long the last run took, in words; empty when there was none.</param>
/// <param name="Error">The first line of what went wrong; empty when it went well.</param>
public sealed record TaskRow(TaskStanding Standing, string Title, string Text, string Schedule, string Length, string Error);
