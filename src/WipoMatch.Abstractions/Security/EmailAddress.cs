using System.Net.Mail;

namespace WipoMatch.Security;

/// <summary>Mail addresses as people type them.</summary>
public static class EmailAddress
{
    private const int Longest = 254;

    /// <summary>Whether a text can be an address; a demonstration's may end in a word without a dot.</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsValid(string? text) =>
        text?.Trim() is { Length: > 0 and <= Longest } typed && MailAddress.TryCreate(typed, out var address) && address.Address == typed;

    /// <summary>The address as it is looked up: people do not mind the case.</summary>
    /// <param name="text">What was typed.</param>
    public static string Normalize(string? text) => (text ?? "").Trim().Normalize().ToUpperInvariant();
}
