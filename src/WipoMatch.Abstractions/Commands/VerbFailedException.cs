namespace WipoMatch.Commands;

/// <summary>A verb failed for a reason that a person can mend: exit status 1.</summary>
/// <param name="message">One sentence that says what and how to mend it.</param>
public sealed class VerbFailedException(string message) : Exception(message);
