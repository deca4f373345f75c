using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Maintenance;
using WipoMatch.Data;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>Shows in the database that this server lives, so that a restore does not overwrite data under it.</summary>
public sealed partial class ServerHeartbeat(
    IServiceScopeFactory scopes, ServerIdentity server, MaintenanceState maintenance, TimeProvider clock, ILogger<ServerHeartbeat> logger) : BackgroundService
{
    /// <summary>A server that was not seen for so long is taken for gone.</summary>
    public static readonly TimeSpan GoneAfter = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromDays(1);

    /// <summary>Writes the server's row.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task BeatAsync(CancellationToken cancellationToken = default) => WriteAsync(
        async (db, token) =>
        {
            var now = clock.UtcNow();
            var row = await db.Set<ServerRow>().SingleOrDefaultAsync(row => row.Id == server.Id, token);
            if (row is null)
            {
                row = new() { Id = server.Id, Name = server.Name, StartedUtc = now };
                db.Add(row);
                var forgotten = now - ForgottenAfter;
                await db.Set<ServerRow>().Where(other => other.SeenUtc < forgotten).ExecuteDeleteAsync(token);
            }

            row.SeenUtc = now;
            await db.SaveChangesAsync(token);
        },
        cancellationToken);

    /// <summary>Takes the server's row away while its site is restored, when nobody may write in the usual way.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task RestAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>().Set<ServerRow>().Where(row => row.Id == server.Id)
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(() => RestAsync(cancellationToken));
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!maintenance.IsResting)
            {
                await TryAsync(() => BeatAsync(stoppingToken));
            }

            await Task.Delay(BeatEvery, clock, stoppingToken);
        }
    }

    private async Task TryAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogMissedBeat(logger, exception);
        }
    }

    private async Task WriteAsync(Func<WipoMatchDbContext, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>();
        await scope.ServiceProvider.GetRequiredService<IWriteTransactions>().RunAsync(token => write(db, token), cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The server could not write that it lives")]
    private static partial void LogMissedBeat(ILogger logger, Exception exception);
}
