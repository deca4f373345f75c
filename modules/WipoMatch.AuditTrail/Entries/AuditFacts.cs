using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;

namespace WipoMatch.AuditTrail.Entries;

/// <summary>Reads kinds of deeds from the record of changes.</summary>
internal sealed class AuditFacts(DbContext db) : IAuditFacts
{
    public async Task<IReadOnlyList<AuditFact>> OfAsync(IReadOnlyCollection<string> actorIds, CancellationToken cancellationToken = default)
    {
        var deeds = await db.Set<AuditRow>().AsNoTracking()
            .Where(row => row.ActorId != null && actorIds.Contains(row.ActorId))
            .GroupBy(row => new { row.ActorId, row.Category, row.Action })
            .Select(group => new { group.Key.ActorId, group.Key.Category, group.Key.Action, LastUtc = group.Max(row => row.AtUtc) })
            .ToListAsync(cancellationToken);
        return [.. deeds.Select(deed => new AuditFact(deed.ActorId!, deed.Category, deed.Action, deed.LastUtc))];
    }
}
