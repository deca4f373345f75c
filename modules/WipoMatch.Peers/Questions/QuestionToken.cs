using System.Security.Cryptography;
using System.Text;

namespace WipoMatch.Peers.Questions;

/// <summary>The secret part of a link that is mailed to a visitor.</summary>
public static class QuestionToken
{
    private const int Bytes = 32;

    /// <summary>A new one; it is kept nowhere.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a text can be one.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOne(string text) => text is { Length: Bytes * 2 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>What is kept of it.</summary>
    /// <param name="token">The token.</param>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
