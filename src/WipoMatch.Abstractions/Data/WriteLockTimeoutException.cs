namespace WipoMatch.Data;

/// <summary>The database was busy with another writer for too long; nothing was written and the same request may be sent again.</summary>
/// <param name="inner">What the database said.</param>
public sealed class WriteLockTimeoutException(Exception inner)
    : Exception("The database is busy with another change. Nothing was written; try again in a few seconds.", inner);
