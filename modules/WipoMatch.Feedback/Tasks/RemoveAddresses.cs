using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Auditing;
using WipoMatch.BackgroundTasks;
using WipoMatch.Data;
using WipoMatch.Feedback.Messages;

namespace WipoMatch.Feedback.Tasks;

/// <summary>Removes the addresses of people whose message was closed long ago.</summary>
[BackgroundTask(Title = "Feedback", Description = "Removes the addresses that people left with messages, 12 months after these were closed.", Schedule = "41 3 * * *")]
public sealed class RemoveAddresses(TimeProvider clock) : IBackgroundTask
{
    /// <summary>So many months after its end a message keeps the address.</summary>
    public const int MonthsKept = 12;

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var db = serviceProvider.GetRequiredService<DbContext>();
        var audit = serviceProvider.GetRequiredService<IAuditTrail>();
        await serviceProvider.GetRequiredService<IWriteTransactions>().RunAsync(token => RemoveAsync(db, audit, token), cancellationToken);
    }

    private async Task RemoveAsync(DbContext db, IAuditTrail audit, CancellationToken cancellationToken)
    {
        DateTime? now = clock.UtcNow();
        var closedBefore = now.Value.AddMonths(-MonthsKept);
        var removed = await db.Set<Message>().Where(row => row.Email != null && row.ClosedUtc <= closedBefore).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Email, (string?)null).SetProperty(row => row.AddressRemovedUtc, now).SetProperty(row => row.Stamp, row => row.Stamp + 1),
            cancellationToken);
        if (removed > 0)
        {
            await audit.RecordAsync(new("feedback", "clean", "", "") { After = new { Addresses = removed } }, cancellationToken);
        }
    }
}
