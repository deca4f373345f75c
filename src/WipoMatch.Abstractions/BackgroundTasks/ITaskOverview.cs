namespace WipoMatch.BackgroundTasks;

/// <summary>The recurring tasks of the site: when they ran, when they run next, and how to have one run soon.</summary>
public interface ITaskOverview
{
    /// <summary>The tasks of all features that are on, in the order of their titles.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<TaskStanding>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks for a run as soon as a server looks, whichever it is; this one looks at once, the others within half a minute. Joins the running
    /// write transaction.
    /// </summary>
    /// <param name="name">The full name of the task's class.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<TaskRequest> AskToRunAsync(string name, CancellationToken cancellationToken = default);
}

/// <summary>A recurring task and how it stands.</summary>
/// <param name="Task">
/// The class. Its module has its texts: <c>Task-{class}</c> and <c>Task-{class}-Text</c>, else <see cref="BackgroundTaskAttribute"/> speaks.
/// </param>
/// <param name="About">Title, description and schedule.</param>
public sealed record TaskStanding(Type Task, BackgroundTaskAttribute About)
{
    /// <summary>The full name of the class.</summary>
    public string Name => Task.FullName!;

    /// <summary>Whether it runs by its schedule.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Whether a server works on it now.</summary>
    public bool IsRunning { get; init; }

    /// <summary>When the last run that ended began; null when there was none.</summary>
    public DateTime? LastRunUtc { get; init; }

    /// <summary>How long that run took.</summary>
    public TimeSpan? LastLength { get; init; }

    /// <summary>What went wrong in it, in the words of the exception; null when it went well.</summary>
    public string? LastError { get; init; }

    /// <summary>When it runs next; null when it was never planned.</summary>
    public DateTime? NextRunUtc { get; init; }
}

/// <summary>Whether a task was asked to run.</summary>
public enum TaskRequest
{
    /// <summary>It runs soon.</summary>
    Asked,

    /// <summary>A server works on it now.</summary>
    Running,

    /// <summary>It is switched off.</summary>
    SwitchedOff,

    /// <summary>There is no such task, or its feature is off.</summary>
    Unknown,
}
