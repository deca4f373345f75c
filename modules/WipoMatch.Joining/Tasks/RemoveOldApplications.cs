using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Auditing;
using WipoMatch.BackgroundTasks;
using WipoMatch.Data;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Drafts;

namespace WipoMatch.Joining.Tasks;

/// <summary>Keeps no more about people than is needed: drafts and unconfirmed applications for 7 days, closed ones without anything personal after 90.</summary>
[BackgroundTask(
    Title = "Applications to join", Description = "Removes what was not confirmed, closes questions without an answer, and erases what was decided long ago.",
    Schedule = "17 3 * * *")]
public sealed class RemoveOldApplications(TimeProvider clock) : IBackgroundTask
{
    /// <summary>So long an application waits for its address to be confirmed.</summary>
    public static readonly TimeSpan UnconfirmedKept = TimeSpan.FromDays(7);

    /// <summary>So long a question waits for its answer.</summary>
    public static readonly TimeSpan QuestionKept = TimeSpan.FromDays(30);

    /// <summary>So long after its end an application keeps what is personal.</summary>
    public static readonly TimeSpan ClosedKept = TimeSpan.FromDays(90);

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var expire = serviceProvider.GetRequiredService<ExpireApplication>();
        foreach (var id in await expire.DueAsync(clock.UtcNow() - QuestionKept, cancellationToken))
        {
            await expire.RunAsync(id, cancellationToken);
        }

        var db = serviceProvider.GetRequiredService<DbContext>();
        var audit = serviceProvider.GetRequiredService<IAuditTrail>();
        await serviceProvider.GetRequiredService<IWriteTransactions>().RunAsync(token => CleanAsync(db, audit, token), cancellationToken);
    }

    private async Task CleanAsync(DbContext db, IAuditTrail audit, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var (draftsBefore, unconfirmedBefore, closedBefore) = (now - Draft.Kept, now - UnconfirmedKept, now - ClosedKept);
        var drafts = await db.Set<Draft>().Where(row => row.ChangedUtc <= draftsBefore).ExecuteDeleteAsync(cancellationToken);
        var unconfirmed = await db.Set<Application>()
            .Where(row => row.State == JoinStates.Unconfirmed && row.SubmittedUtc <= unconfirmedBefore).ExecuteDeleteAsync(cancellationToken);
        var old = await db.Set<Application>().Where(row => row.ClosedUtc <= closedBefore && row.ErasedUtc == null).ToListAsync(cancellationToken);
        foreach (var application in old)
        {
            Erase(application, now);
            await db.Set<ApplicationStep>().Where(row => row.ApplicationId == application.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, ""), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        if (drafts + unconfirmed + old.Count > 0)
        {
            await audit.RecordAsync(
                new(ApplicationJournal.Category, "clean", "", "") { After = new { Drafts = drafts, Unconfirmed = unconfirmed, Erased = old.Count } }, cancellationToken);
        }
    }

    private static void Erase(Application application, DateTime now)
    {
        (application.Name, application.Email, application.NormalizedEmail, application.Why) = ("", "", "", "");
        (application.Website, application.PasswordHash, application.ConfirmHash) = ("", null, null);
        application.OrganizationName = application.AccountId is null ? "" : application.OrganizationName;
        (application.ErasedUtc, application.Stamp) = (now, application.Stamp + 1);
    }
}
