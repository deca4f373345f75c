using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WipoMatch.BackgroundTasks;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Events;

namespace WipoMatch.Core.Events;

/// <summary>
/// Delivers the messages of the outbox. A try is written down with the time of the next one before it is made, so a crash
/// in between costs a wait and never a message; a delivered message is deleted.
/// </summary>
[BackgroundTask(Title = "Outgoing messages", Description = "Delivers mail and other messages that wait in the outbox.")]
public sealed partial class OutboxDelivery(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxDelivery> logger) : IBackgroundTask
{
    private const int BatchSize = 50;
    private const int LongestError = 500;

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        while (await DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            foreach (var id in due)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await TryAsync(id, cancellationToken);
            }
        }
    }

    private async Task<List<long>> DueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.UtcNow();
        return await scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>().Set<OutboxMessageRow>()
            .Where(row => row.FailedUtc == null && row.DueUtc <= now)
            .OrderBy(row => row.DueUtc).ThenBy(row => row.Id)
            .Select(row => row.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }

    private async Task TryAsync(long id, CancellationToken cancellationToken)
    {
        if (await ClaimAsync(id, cancellationToken) is not { } message)
        {
            return;
        }

        try
        {
            await DeliverAsync(message, cancellationToken);
            await ChangeAsync(id, (db, row) => db.Remove(row), CancellationToken.None);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await NoteFailureAsync(message, exception, cancellationToken);
        }
    }

    private async Task<OutboxMessageRow?> ClaimAsync(long id, CancellationToken cancellationToken)
    {
        OutboxMessageRow? claimed = null;
        await ChangeAsync(
            id,
            (_, row) =>
            {
                var now = clock.UtcNow();
                if (row.FailedUtc is not null || row.DueUtc > now)
                {
                    return;
                }

                if (row.Attempts >= OutboxSchedule.MaxAttempts)
                {
                    row.FailedUtc = now;
                    LogGivenUp(logger, row.Kind, row.Id, row.Attempts, null);
                    return;
                }

                row.Attempts++;
                row.DueUtc = now + OutboxSchedule.WaitAfter(row.Attempts);
                claimed = row;
            },
            cancellationToken);
        return claimed;
    }

    private async Task DeliverAsync(OutboxMessageRow message, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetServices<IOutboxHandler>().SingleOrDefault(handler => handler.Kind == message.Kind)
            ?? throw new InvalidOperationException($"Nothing delivers messages of the kind '{message.Kind}'.");
        using var payload = JsonDocument.Parse(message.Payload);
        await handler.DeliverAsync(message.Id, payload.RootElement, cancellationToken);
    }

    private async Task NoteFailureAsync(OutboxMessageRow message, Exception exception, CancellationToken cancellationToken)
    {
        var isLast = message.Attempts >= OutboxSchedule.MaxAttempts;
        if (isLast)
        {
            LogGivenUp(logger, message.Kind, message.Id, message.Attempts, exception);
        }
        else
        {
            LogRetry(logger, message.Kind, message.Id, message.DueUtc, exception);
        }

        await ChangeAsync(
            message.Id,
            (_, row) =>
            {
                row.LastError = exception.Message[..Math.Min(exception.Message.Length, LongestError)];
                row.FailedUtc = isLast ? clock.UtcNow() : null;
            },
            cancellationToken);
    }

    private async Task ChangeAsync(long id, Action<WipoMatchDbContext, OutboxMessageRow> change, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>();
        await scope.ServiceProvider.GetRequiredService<IWriteTransactions>().RunAsync(
            async token =>
            {
                if (await db.Set<OutboxMessageRow>().SingleOrDefaultAsync(row => row.Id == id, token) is { } row)
                {
                    change(db, row);
                    await db.SaveChangesAsync(token);
                }
            },
            cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Kind} message {Id} could not be delivered; it is tried again at {DueUtc}")]
    private static partial void LogRetry(ILogger logger, string kind, long id, DateTime dueUtc, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The {Kind} message {Id} is given up after {Attempts} tries")]
    private static partial void LogGivenUp(ILogger logger, string kind, long id, int attempts, Exception? exception);
}
