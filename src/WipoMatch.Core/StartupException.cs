namespace WipoMatch.Core;

/// <summary>The application cannot start, for a reason that a person can mend.</summary>
/// <param name="message">One sentence that says what and how to mend it.</param>
public sealed class StartupException(string message) : Exception(message);
