using System.Text.Json;

namespace WipoMatch.Events;

/// <summary>Delivers messages of one kind. A message that fails is tried again later with growing waits.</summary>
public interface IOutboxHandler
{
    /// <summary>The kind of messages.</summary>
    string Kind { get; }

    /// <summary>Delivers a message; may be called again for the same id after a crash, so it must recognise it.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="payload">What was written.</param>
    /// <param name="cancellationToken">The process is stopping.</param>
    Task DeliverAsync(long id, JsonElement payload, CancellationToken cancellationToken);
}
