using WipoMatch.Core;

namespace WipoMatch.Web.Hosting;

/// <summary>Stops the start when a <c>WipoMatch:</c> setting is unknown, so that a typing error does not go unnoticed.</summary>
internal static class SettingsCheck
{
    private static readonly string[] Known =
    [
        "DataPath", "Recipe", "Database:Provider", "Database:ConnectionString", "Setup:AdminPassword", "Setup:AdminEmail", "Setup:Recipe",
        "Mail:Mode", "Mail:Host", "Mail:Port", "Mail:User", "Mail:Password", "Mail:From",
        "Site:Name", "Site:BaseUrl", "Site:DefaultLanguage", "Site:TimeZone", "Reports:Browser",
    ];

    // Groups whose keys are checked by the module that reads them.
    private static readonly string[] Open = ["Setup:", "Matching:"];

    /// <summary>Checks every setting of the section.</summary>
    /// <exception cref="StartupException">A setting is unknown.</exception>
    public static void Run(IConfiguration configuration)
    {
        foreach (var (key, value) in configuration.GetSection("WipoMatch").AsEnumerable(makePathsRelative: true))
        {
            var isKnown = string.IsNullOrEmpty(value) || Known.Contains(key, StringComparer.OrdinalIgnoreCase) ||
                Open.Any(group => key.StartsWith(group, StringComparison.OrdinalIgnoreCase));
            if (!isKnown)
            {
                throw new StartupException(
                    $"The setting WipoMatch:{key} is unknown. Correct its name or remove it; docs/operating.md lists all settings.");
            }
        }
    }
}
