using Microsoft.EntityFrameworkCore;
using WipoMatch.BackgroundTasks;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Modules;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>How the tasks stand, from the rows and leases that all servers share.</summary>
internal sealed class TaskOverview(
    IEnumerable<IBackgroundTask> tasks, IFeatures features, TaskStore store, WipoMatchDbContext db, IWriteTransactions transactions, IAfterCommit afterCommit,
    TaskPrompts prompts, TimeProvider clock) : ITaskOverview
{
    private readonly List<ScheduledTask> _tasks = [.. tasks.Select(task => new ScheduledTask(task)).Where(task => features.IsEnabled(task.Type))];

    public async Task<IReadOnlyList<TaskStanding>> ListAsync(CancellationToken cancellationToken = default)
    {
        var rows = await store.AllAsync(cancellationToken);
        var now = clock.UtcNow();
        var running = await db.Set<LeaseRow>().Where(lease => lease.UntilUtc > now).Select(lease => lease.Name).ToListAsync(cancellationToken);
        return [.. _tasks.Select(task => StandingOf(task, rows.GetValueOrDefault(task.Name), running.Contains(task.Name)))
            .OrderBy(task => task.About.Title, StringComparer.Ordinal)];
    }

    public async Task<TaskRequest> AskToRunAsync(string name, CancellationToken cancellationToken = default)
    {
        var answer = TaskRequest.Unknown;
        if (_tasks.Exists(task => task.Name == name))
        {
            await transactions.RunAsync(async token => answer = await AskAsync(name, token), cancellationToken);
        }

        return answer;
    }

    private async Task<TaskRequest> AskAsync(string name, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        if (await db.Set<LeaseRow>().AnyAsync(lease => lease.Name == name && lease.UntilUtc > now, cancellationToken))
        {
            return TaskRequest.Running;
        }

        if ((await store.AllAsync(cancellationToken)).GetValueOrDefault(name) is { Enabled: false })
        {
            return TaskRequest.SwitchedOff;
        }

        await store.BringForwardAsync(name, now, cancellationToken);
        afterCommit.OnCommitted(prompts.Wake);
        return TaskRequest.Asked;
    }

    private static TaskStanding StandingOf(ScheduledTask task, BackgroundTaskRow? row, bool isRunning) => new(task.Type, task.Attribute)
    {
        IsEnabled = row?.Enabled ?? true,
        IsRunning = isRunning,
        LastRunUtc = row?.LastRunUtc,
        LastLength = row?.LastDurationMs is { } length ? TimeSpan.FromMilliseconds(length) : null,
        LastError = row?.LastError,
        NextRunUtc = row?.NextRunUtc,
    };
}
