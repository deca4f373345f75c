using WipoMatch.Joining.Applications;

namespace WipoMatch.Joining.Vetting;

/// <summary>Lets an action of the life cycle pass, or says why not. Registered under its name in the definition.</summary>
public interface IJoinGuard
{
    /// <summary>Why the person cannot do it now, in the reader's language; null when they can.</summary>
    /// <param name="application">The application.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<string?> RefusalAsync(Application application, CancellationToken cancellationToken);
}
