using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WipoMatch.BackgroundTasks;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Maintenance;
using WipoMatch.Core.Settings;
using WipoMatch.Data;
using WipoMatch.Modules;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>
/// Runs recurring tasks when they are due: each beside the others, under a lease in the database, so that of several servers one works.
/// </summary>
public sealed partial class BackgroundTaskRunner(
    IEnumerable<IBackgroundTask> tasks,
    IServiceScopeFactory scopes,
    IFeatures features,
    SiteService site,
    TaskPrompts prompts,
    ServerIdentity server,
    MaintenanceState maintenance,
    TimeProvider clock,
    ILogger<BackgroundTaskRunner> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromMinutes(1);

    private readonly List<ScheduledTask> _tasks = [.. tasks.Select(task => new ScheduledTask(task))];
    private readonly ConcurrentDictionary<string, Task> _running = new(StringComparer.Ordinal);

    /// <summary>Runs what is due now and waits for it.</summary>
    /// <param name="cancellationToken">Stops the tasks.</param>
    public async Task RunDueAsync(CancellationToken cancellationToken = default)
    {
        await StartDueAsync(cancellationToken);
        await Task.WhenAll(_running.Values);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = LookEvery;
            try
            {
                wait = maintenance.IsResting ? LookEvery : await StartDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogLookFailed(logger, exception);
            }

            await prompts.WaitAsync(wait, stoppingToken);
        }

        await Task.WhenAll(_running.Values);
    }

    // Returns how long to wait before the next look.
    private async Task<TimeSpan> StartDueAsync(CancellationToken cancellationToken)
    {
        var rows = await InScopeAsync(store => store.AllAsync(cancellationToken));
        var now = clock.UtcNow();
        var next = now + LookEvery;
        foreach (var task in _tasks.Where(task => features.IsEnabled(task.Type) && !_running.ContainsKey(task.Name)))
        {
            var row = rows.GetValueOrDefault(task.Name) ??
                await InScopeAsync(store => store.PlanAsync(task.Name, task.Next(now, site.Zone), cancellationToken));
            if (IsDue(row))
            {
                Start(task, cancellationToken);
            }
            else if (row is { Enabled: true, NextRunUtc: { } planned } && planned < next)
            {
                next = planned;
            }
        }

        return next > now ? next - now : TimeSpan.Zero;
    }

    private bool IsDue(BackgroundTaskRow row) => row.Enabled && (prompts.IsPrompted(row.Name) || row.NextRunUtc <= clock.UtcNow());

    private void Start(ScheduledTask task, CancellationToken cancellationToken)
    {
        var run = new Task<Task>(() => RunAsync(task, cancellationToken), CancellationToken.None);
        _running[task.Name] = run.Unwrap();
        run.Start(TaskScheduler.Default);
    }

    private async Task RunAsync(ScheduledTask task, CancellationToken cancellationToken)
    {
        var hasRun = false;
        try
        {
            if (await InScopeAsync(store => store.TryBeginAsync(task.Name, server.Id, IsDue, cancellationToken)))
            {
                prompts.Answered(task.Name);
                await RunUnderLeaseAsync(task, cancellationToken);
                hasRun = true;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogLookFailed(logger, exception);
        }
        catch (OperationCanceledException)
        {
            // The server stops; the task runs again when it is back.
        }
        finally
        {
            _running.TryRemove(task.Name, out _);
            if (hasRun && prompts.IsPrompted(task.Name))
            {
                // Asked for again while it ran: what came last may have been overlooked.
                prompts.Prompt(task.Type);
            }
        }
    }

    private async Task RunUnderLeaseAsync(ScheduledTask task, CancellationToken cancellationToken)
    {
        var started = clock.UtcNow();
        var timestamp = clock.GetTimestamp();
        string? error = null;
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await using var renewal = clock.CreateTimer(_ => _ = RenewAsync(task, stop), null, RenewEvery, RenewEvery);
            await using var scope = scopes.CreateAsyncScope();
            await task.Task.DoWorkAsync(scope.ServiceProvider, stop.Token);
        }
        catch (Exception exception)
        {
            error = exception.Message;
            if (!cancellationToken.IsCancellationRequested)
            {
                LogTaskFailed(logger, task.Attribute.Title, exception);
            }
        }

        // A run that was cut short by the end of the server is made up for by the next server that looks.
        var next = cancellationToken.IsCancellationRequested ? started : task.Next(clock.UtcNow(), site.Zone);
        var run = new TaskRun(started, clock.GetElapsedTime(timestamp), error, next);
        await InScopeAsync(store => store.EndAsync(task.Name, server.Id, run));
    }

    private async Task RenewAsync(ScheduledTask task, CancellationTokenSource stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<LeaseStore>().RenewAsync(task.Name, server.Id, stop.Token))
            {
                LogLeaseLost(logger, task.Attribute.Title);
                await stop.CancelAsync();
            }
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ObjectDisposedException))
        {
            // The next renewal comes in time: the lease holds for several of them.
            LogLookFailed(logger, exception);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The task has ended meanwhile.
        }
    }

    private async Task<T> InScopeAsync<T>(Func<TaskStore, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TaskStore>());
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The task {Title} failed")]
    private static partial void LogTaskFailed(ILogger logger, string title, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The task {Title} lost its lease to another server and is stopped")]
    private static partial void LogLeaseLost(ILogger logger, string title);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The recurring tasks could not be looked after")]
    private static partial void LogLookFailed(ILogger logger, Exception exception);
}
