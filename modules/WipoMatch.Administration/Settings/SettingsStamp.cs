using System.Security.Cryptography;
using System.Text;
using WipoMatch.Settings;

namespace WipoMatch.Administration.Settings;

/// <summary>Tells whether the settings that the page changes are still those that were read.</summary>
internal static class SettingsStamp
{
    /// <summary>The stamp of settings in force.</summary>
    public static string Of(SiteSettings settings) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', settings.SiteName, settings.DefaultLanguage, settings.TimeZone))))[..16];
}
