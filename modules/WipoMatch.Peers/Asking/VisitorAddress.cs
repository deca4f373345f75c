using System.Net.Mail;

namespace WipoMatch.Peers.Asking;

/// <summary>Mail addresses of visitors.</summary>
public static class VisitorAddress
{
    private const int Longest = 254;

    /// <summary>Whether a text can be an address.</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsValid(string text) => text is { Length: > 0 and <= Longest } && MailAddress.TryCreate(text, out var address) && address.Address == text;
}
