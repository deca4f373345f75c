namespace WipoMatch.Auditing;

/// <summary>Tells whether something was done, without saying to what: for pages that tick off what a person has tried.</summary>
public interface IAuditFacts
{
    /// <summary>What people have done, each kind of deed once with the last time.</summary>
    /// <param name="actorIds">Their accounts.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<AuditFact>> OfAsync(IReadOnlyCollection<string> actorIds, CancellationToken cancellationToken = default);
}

/// <summary>A kind of deed that somebody has done.</summary>
/// <param name="ActorId">Who.</param>
/// <param name="Category">The kind of thing, as in <see cref="AuditEntry"/>.</param>
/// <param name="Action">What was done.</param>
/// <param name="LastUtc">When last.</param>
public sealed record AuditFact(string ActorId, string Category, string Action, DateTime LastUtc);
