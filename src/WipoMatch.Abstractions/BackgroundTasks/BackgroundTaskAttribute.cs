namespace WipoMatch.BackgroundTasks;

/// <summary>When a task runs and what it is called.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundTaskAttribute : Attribute
{
    /// <summary>The name in the list of tasks.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about what it does.</summary>
    public required string Description { get; init; }

    /// <summary>Five cron fields (minute hour day month weekday) in the site's time zone; every minute by default.</summary>
    public string Schedule { get; init; } = "* * * * *";
}
