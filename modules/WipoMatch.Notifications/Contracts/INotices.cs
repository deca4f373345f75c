namespace WipoMatch.Notifications.Contracts;

/// <summary>Tells people with accounts: in their inbox always, by mail unless they chose otherwise.</summary>
public interface INotices
{
    /// <summary>
    /// Tells somebody in the running write transaction: the notice exists when the transaction commits, and only then. One whose letter's key was
    /// used before is left out.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it is new.</returns>
    Task<bool> TellAsync(Notice notice, CancellationToken cancellationToken = default);
}
