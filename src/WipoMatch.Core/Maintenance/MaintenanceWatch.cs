using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.Data;

namespace WipoMatch.Core.Maintenance;

/// <summary>
/// Lets the server rest while its site is restored: first it answers 503, then it takes its sign of life away, for which the restore
/// waits. Afterwards it looks at everything anew.
/// </summary>
public sealed partial class MaintenanceWatch(
    MaintenanceFlag flag,
    MaintenanceState state,
    ServerHeartbeat heartbeat,
    Stamps stamps,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<MaintenanceWatch> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>Looks once.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task LookAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var isRaised = await flag.IsRaisedByOtherAsync(scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>(), cancellationToken);
        if (isRaised && !state.IsResting)
        {
            LogRest(logger);
            state.IsResting = true;
            await heartbeat.RestAsync(cancellationToken);
        }
        else if (!isRaised && state.IsResting)
        {
            stamps.LookAnew();
            state.IsResting = false;
            LogBack(logger);
            await heartbeat.BeatAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Without the database there is no restore either; what is known stays.
                LogLookFailed(logger, exception);
            }

            await Task.Delay(LookEvery, clock, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The site is being restored; this server answers 503 until that has ended")]
    private static partial void LogRest(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The restore has ended; this server answers again")]
    private static partial void LogBack(ILogger logger);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The maintenance flag could not be read")]
    private static partial void LogLookFailed(ILogger logger, Exception exception);
}
