using Microsoft.EntityFrameworkCore;

namespace WipoMatch.Joining.Applications;

/// <summary>Finds applications.</summary>
public sealed class ApplicationStore(DbContext db)
{
    /// <summary>An application to be read, or null.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Application?> FindAsync(long id, CancellationToken cancellationToken) =>
        db.Set<Application>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>An application to be changed in the running transaction, or null.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Application?> TakeAsync(long id, CancellationToken cancellationToken) =>
        db.Set<Application>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>What happened to an application, oldest first.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<ApplicationStep>> StepsAsync(long id, CancellationToken cancellationToken) =>
        await db.Set<ApplicationStep>().AsNoTracking().Where(row => row.ApplicationId == id).OrderBy(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>The applications that can still be decided, what waits longest first.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<Application>> OpenAsync(CancellationToken cancellationToken) => await db.Set<Application>().AsNoTracking()
        .Where(row => row.State == JoinStates.InReview || row.State == JoinStates.QuestionsAsked)
        .OrderBy(row => row.WaitingSinceUtc).ThenBy(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>The applications that were closed last, newest first.</summary>
    /// <param name="most">How many.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<Application>> ClosedAsync(int most, CancellationToken cancellationToken) => await db.Set<Application>().AsNoTracking()
        .Where(row => row.ClosedUtc != null)
        .OrderByDescending(row => row.ClosedUtc).ThenByDescending(row => row.Id).Take(most).ToListAsync(cancellationToken);
}
