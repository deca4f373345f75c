namespace WipoMatch.Notifications.Contracts;

/// <summary>Mail to people.</summary>
public interface IMail
{
    /// <summary>
    /// Queues a mail in the running write transaction: it leaves when the transaction commits, and does not exist when it fails. A mail whose key
    /// was queued before is left out.
    /// </summary>
    /// <param name="letter">The mail.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it was queued now.</returns>
    Task<bool> QueueAsync(Letter letter, CancellationToken cancellationToken = default);
}
