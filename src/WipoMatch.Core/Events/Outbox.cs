using System.Text.Encodings.Web;
using System.Text.Json;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Events;

namespace WipoMatch.Core.Events;

/// <summary>Writes messages in the running transaction and asks for their delivery when it has committed.</summary>
public sealed class Outbox(WipoMatchDbContext db, IAfterCommit afterCommit, TaskPrompts prompts, TimeProvider clock) : IOutbox
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public async Task AddAsync(string kind, object payload, CancellationToken cancellationToken = default)
    {
        afterCommit.OnCommitted(() => prompts.Prompt(typeof(OutboxDelivery)));
        var now = clock.UtcNow();
        db.Add(new OutboxMessageRow { Kind = kind, Payload = JsonSerializer.Serialize(payload, Json), CreatedUtc = now, DueUtc = now });
        await db.SaveChangesAsync(cancellationToken);
    }
}
