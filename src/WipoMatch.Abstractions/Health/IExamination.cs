namespace WipoMatch.Health;

/// <summary>Asks all checks of the installation; the verb <c>doctor</c> and the page of administrators tell the same.</summary>
public interface IExamination
{
    /// <summary>Asks every check, one after the other; those that look at tables only where the schema is complete. Changes nothing.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    Task<IReadOnlyList<Examined>> LookAsync(CancellationToken cancellationToken = default);
}

/// <summary>What a check found.</summary>
/// <param name="Check">
/// The class of the check. Its module has its texts: <c>Check-{name}</c>, <c>Check-{name}-Means</c> and <c>Check-{name}-Mend</c>.
/// </param>
/// <param name="Finding">What it found.</param>
/// <param name="HasFailed">
/// Whether the check itself failed. The message then holds the words of an exception, which may tell more than a page should show.
/// </param>
public sealed record Examined(Type Check, DoctorFinding Finding, bool HasFailed);
