using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WipoMatch.Security;

/// <summary>Opens what comes back from outside and may be anything.</summary>
public static class DataProtectors
{
    /// <summary>Opens a sealed text; null for one that is empty, too old or not sealed for this purpose.</summary>
    /// <param name="protector">The seal.</param>
    /// <param name="text">The text, or null.</param>
    public static string? TryUnprotect(this IDataProtector protector, string? text)
    {
        ArgumentNullException.ThrowIfNull(protector);
        try
        {
            return string.IsNullOrEmpty(text) ? null : protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
