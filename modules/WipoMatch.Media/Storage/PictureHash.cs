using System.Security.Cryptography;

namespace WipoMatch.Media.Storage;

/// <summary>SHA-256 of a picture, 64 hexadecimal digits in lower case.</summary>
internal static class PictureHash
{
    public static string Of(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static bool IsValid(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);
}
