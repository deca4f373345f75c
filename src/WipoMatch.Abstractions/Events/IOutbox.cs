namespace WipoMatch.Events;

/// <summary>Messages that must leave the process (mail, webhooks): written in the transaction, delivered after it, never lost.</summary>
public interface IOutbox
{
    /// <summary>Writes a message in the running transaction.</summary>
    /// <param name="kind">The kind; an <see cref="IOutboxHandler"/> of the same kind delivers it.</param>
    /// <param name="payload">What the handler needs; serialised as JSON.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task AddAsync(string kind, object payload, CancellationToken cancellationToken = default);
}
