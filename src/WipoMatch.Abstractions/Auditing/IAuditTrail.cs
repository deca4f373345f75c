namespace WipoMatch.Auditing;

/// <summary>The record of who changed what, when and why. What is written is never changed.</summary>
public interface IAuditTrail
{
    /// <summary>Records a change in the running write transaction, so that there is no change without its record.</summary>
    /// <param name="entry">The change.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken = default);
}
