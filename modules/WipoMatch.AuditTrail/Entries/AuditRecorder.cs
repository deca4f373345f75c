using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.AuditTrail.Entries;

/// <summary>Writes down a change with whoever is behind the request; outside a request it is the command line.</summary>
internal sealed class AuditRecorder(DbContext db, ICurrentUser user, TimeProvider clock) : IAuditTrail
{
    private const int LongestName = 300;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        db.Add(new AuditRow
        {
            AtUtc = clock.UtcNow(),
            ActorId = user.UserId,
            ActorName = user.UserId is null ? "" : user.DisplayName,
            Category = entry.Category,
            Action = entry.Action,
            SubjectId = entry.SubjectId,
            SubjectName = entry.SubjectName.AtMost(LongestName),
            Reason = entry.Reason.Trim(),
            Before = entry.Before is null ? null : JsonSerializer.Serialize(entry.Before, Json),
            After = entry.After is null ? null : JsonSerializer.Serialize(entry.After, Json),
        });
        await db.SaveChangesAsync(cancellationToken);
    }
}
