namespace WipoMatch.Core.Backup;

/// <summary>A backup cannot be made or restored.</summary>
/// <param name="message">One sentence that says what is wrong and where, and one how to mend it.</param>
internal sealed class BackupException(string message) : Exception(message);
