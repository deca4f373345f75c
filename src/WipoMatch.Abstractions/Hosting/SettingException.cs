namespace WipoMatch.Hosting;

/// <summary>A setting is wrong, so the site does not start.</summary>
/// <param name="message">One sentence that says what and how to mend it.</param>
public sealed class SettingException(string message) : Exception(message);
