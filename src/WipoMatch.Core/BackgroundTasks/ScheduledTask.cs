using System.Reflection;
using WipoMatch.BackgroundTasks;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>A task with its name and schedule.</summary>
internal sealed class ScheduledTask
{
    public ScheduledTask(IBackgroundTask task)
    {
        Task = task;
        Type = task.GetType();
        Name = Type.FullName!;
        Attribute = Type.GetCustomAttribute<BackgroundTaskAttribute>()
            ?? throw new StartupException($"The task {Name} says neither its title nor its schedule; give it a BackgroundTask attribute.");
        try
        {
            CronSchedule.Parse(Attribute.Schedule, TimeZoneInfo.Utc);
        }
        catch (FormatException exception)
        {
            throw new StartupException($"The schedule '{Attribute.Schedule}' of the task {Name} cannot be read: {exception.Message}");
        }
    }

    public IBackgroundTask Task { get; }

    public Type Type { get; }

    public string Name { get; }

    public BackgroundTaskAttribute Attribute { get; }

    public DateTime? Next(DateTime utc, TimeZoneInfo zone) => CronSchedule.Parse(Attribute.Schedule, zone).Next(utc);
}
