using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>When tasks ran and will run.</summary>
public sealed class TaskStore(WipoMatchDbContext db, IWriteTransactions transactions, LeaseStore leases)
{
    private const int LongestError = 500;

    /// <summary>All tasks that were ever planned.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<string, BackgroundTaskRow>> AllAsync(CancellationToken cancellationToken = default)
    {
        var rows = await db.Set<BackgroundTaskRow>().AsNoTracking().ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Name, StringComparer.Ordinal);
    }

    /// <summary>Switches a task on or off.</summary>
    /// <param name="name">The full name of the class.</param>
    /// <param name="enabled">Whether it runs.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task EnableAsync(string name, bool enabled, CancellationToken cancellationToken = default) =>
        ChangeAsync(name, row => row.Enabled = enabled, cancellationToken);

    internal Task<BackgroundTaskRow> PlanAsync(string name, DateTime? next, CancellationToken cancellationToken) =>
        ChangeAsync(name, row => row.NextRunUtc ??= next, cancellationToken);

    internal Task<BackgroundTaskRow> BringForwardAsync(string name, DateTime utc, CancellationToken cancellationToken) =>
        ChangeAsync(name, row => row.NextRunUtc = utc, cancellationToken);

    /// <summary>Takes the right to run a task unless another process has it or has just run the task.</summary>
    internal async Task<bool> TryBeginAsync(string name, string owner, Func<BackgroundTaskRow, bool> isDue, CancellationToken cancellationToken)
    {
        var begins = false;
        await transactions.RunAsync(
            async token =>
            {
                var row = await db.Set<BackgroundTaskRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == name, token);
                begins = row is not null && isDue(row) && await leases.TryTakeAsync(name, owner, token);
            },
            cancellationToken);
        return begins;
    }

    internal async Task<bool> EndAsync(string name, string owner, TaskRun run)
    {
        await transactions.RunAsync(token => EndAsync(name, owner, run, token), CancellationToken.None);
        return true;
    }

    private async Task EndAsync(string name, string owner, TaskRun run, CancellationToken cancellationToken)
    {
        await ChangeAsync(
            name,
            row =>
            {
                row.LastRunUtc = run.StartedUtc;
                row.LastDurationMs = (long)run.Duration.TotalMilliseconds;
                row.LastError = run.Error?[..Math.Min(run.Error.Length, LongestError)];
                row.NextRunUtc = run.NextUtc;
            },
            cancellationToken);
        await leases.ReleaseAsync(name, owner, cancellationToken);
    }

    private async Task<BackgroundTaskRow> ChangeAsync(string name, Action<BackgroundTaskRow> change, CancellationToken cancellationToken)
    {
        BackgroundTaskRow? row = null;
        await transactions.RunAsync(
            async token =>
            {
                row = await db.Set<BackgroundTaskRow>().SingleOrDefaultAsync(row => row.Name == name, token);
                if (row is null)
                {
                    row = new() { Name = name, Enabled = true };
                    db.Add(row);
                }

                change(row);
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
        return row!;
    }
}

internal sealed record TaskRun(DateTime StartedUtc, TimeSpan Duration, string? Error, DateTime? NextUtc);
