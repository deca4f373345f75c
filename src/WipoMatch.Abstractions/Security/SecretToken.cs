using System.Security.Cryptography;
using System.Text;

namespace WipoMatch.Security;

/// <summary>The secret part of a link that is mailed: 256 random bits, of which only a hash is kept.</summary>
public static class SecretToken
{
    private const int Bytes = 32;

    /// <summary>A new one, 64 hexadecimal digits in lower case; it is kept nowhere.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a text can be one.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOne(string text) => text is { Length: Bytes * 2 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>What is kept of a token or of another random code: SHA-256, 64 hexadecimal digits. Never for passwords, which people choose.</summary>
    /// <param name="token">The token.</param>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
