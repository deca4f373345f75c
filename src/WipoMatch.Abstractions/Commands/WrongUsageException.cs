namespace WipoMatch.Commands;

/// <summary>A verb was called the wrong way: exit status 2.</summary>
/// <param name="message">One sentence that says what does not fit.</param>
public sealed class WrongUsageException(string message) : Exception(message);
