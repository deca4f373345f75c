using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Joining.Applications;

/// <summary>
/// Moves applications, and writes down what happens in the transaction in which it happens. The record of changes, which is kept for good, gets the
/// number of the application and nothing personal.
/// </summary>
public sealed class ApplicationJournal(DbContext db, IAuditTrail audit, ICurrentUser user, TimeProvider clock)
{
    /// <summary>The category in the record of changes.</summary>
    public const string Category = "joining";

    /// <summary>Takes an application to another state.</summary>
    /// <param name="application">The application, in the running write transaction.</param>
    /// <param name="action">What was done: one of <see cref="JoinActions"/>.</param>
    /// <param name="state">The state afterwards.</param>
    /// <param name="reason">One of <see cref="DeclineReasons"/>, or empty.</param>
    /// <param name="text">What was said; may be empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The step.</returns>
    public async Task<ApplicationStep> MoveAsync(
        Application application, string action, string state, string reason, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        var before = application.State;
        application.State = state;
        application.WaitingSinceUtc = JoinStates.IsOpen(state) ? clock.UtcNow() : null;
        if (!JoinStates.IsOpen(state))
        {
            (application.ClosedUtc, application.PasswordHash) = (clock.UtcNow(), null);
        }

        application.Stamp++;
        var step = Step(application, action, reason, text);
        db.Add(step);
        await db.SaveChangesAsync(cancellationToken);
        await audit.RecordAsync(
            new(Category, action, application.Reference, application.Reference) { Reason = reason, Before = new { State = before }, After = new { State = state } },
            cancellationToken);
        return step;
    }

    private ApplicationStep Step(Application application, string action, string reason, string text)
    {
        var isOfDecider = !JoinActions.IsOfApplicant(action);
        return new()
        {
            ApplicationId = application.Id,
            Action = action,
            State = application.State,
            ActorId = isOfDecider ? user.UserId : null,
            ActorName = isOfDecider ? user.DisplayName : "",
            AtUtc = clock.UtcNow(),
            Reason = reason,
            Text = text,
        };
    }
}
