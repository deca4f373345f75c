using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Guards;

/// <summary>Lets an action of the editorial life cycle pass, or says why not. Registered under its name in the definition.</summary>
public interface IReviewGuard
{
    /// <summary>Why the person cannot do it now, in the reader's language; null when they can.</summary>
    /// <param name="standing">Where the item stands.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<string?> RefusalAsync(Standing standing, CancellationToken cancellationToken);
}
