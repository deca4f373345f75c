namespace WipoMatch.BackgroundTasks;

/// <summary>
/// Recurring work inside the server; the runner gives it a lease in the database, so that of several processes one works.
/// Each item of work is tried by itself: one bad item must not stop the rest.
/// </summary>
public interface IBackgroundTask
{
    /// <summary>Does what is due now.</summary>
    /// <param name="serviceProvider">A scope of its own.</param>
    /// <param name="cancellationToken">The process is stopping or the lease was lost.</param>
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
