namespace WipoMatch.Health;

/// <summary>Looks at one part of the installation for <c>doctor</c>; changes nothing.</summary>
public interface IDoctorCheck
{
    /// <summary>Whether it looks at tables; then it is asked only where the schema is complete.</summary>
    bool NeedsTables => false;

    /// <summary>Looks.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken);
}

/// <summary>What a check found.</summary>
/// <param name="Name">The part: database, schema, disk …</param>
/// <param name="State">How it is.</param>
/// <param name="Message">One sentence; when not green, also how to mend it.</param>
public sealed record DoctorFinding(string Name, DoctorState State, string Message);

/// <summary>How a part of the installation is.</summary>
public enum DoctorState
{
    /// <summary>As it should be.</summary>
    Green,

    /// <summary>Works, but somebody should look.</summary>
    Yellow,

    /// <summary>Does not work.</summary>
    Red,
}
