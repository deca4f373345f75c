using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Settings;

namespace WipoMatch.Administration.Settings;

/// <summary>Changes the settings of the site.</summary>
public sealed class ChangeSettings(ISiteService site, IFormKeys keys, IAuditTrail audit)
{
    /// <summary>Stores what was typed, unless somebody else changed the settings since they were read.</summary>
    /// <param name="form">Answers that were checked.</param>
    /// <param name="key">The key of the form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether they are stored; false when somebody else was earlier.</returns>
    public async Task<bool> RunAsync(SettingsForm form, string? key, CancellationToken cancellationToken)
    {
        try
        {
            await keys.OnceAsync(key, token => ChangeAsync(form, token), cancellationToken);
            return true;
        }
        catch (StaleSettingsException)
        {
            return false;
        }
    }

    private async Task<string> ChangeAsync(SettingsForm form, CancellationToken cancellationToken)
    {
        SiteSettings? before = null;
        SiteSettings? after = null;
        await site.UpdateAsync(
            stored =>
            {
                before = InForce(stored);
                if (SettingsStamp.Of(before) != form.Stamp)
                {
                    throw new StaleSettingsException();
                }

                return after = stored with
                {
                    SiteName = Chosen(nameof(stored.SiteName), form.SiteName?.Trim(), stored.SiteName),
                    DefaultLanguage = Chosen(nameof(stored.DefaultLanguage), form.DefaultLanguage, stored.DefaultLanguage),
                    TimeZone = Chosen(nameof(stored.TimeZone), form.TimeZone, stored.TimeZone),
                };
            },
            cancellationToken);
        var (old, now) = (Named(before!), Named(InForce(after!)));
        var changed = old.Keys.Where(name => old[name] != now[name]).ToList();
        if (changed.Count > 0)
        {
            await audit.RecordAsync(
                new("site", "settings", "site", now[nameof(SiteSettings.SiteName)])
                {
                    Before = changed.ToDictionary(name => name, name => old[name], StringComparer.Ordinal),
                    After = changed.ToDictionary(name => name, name => now[name], StringComparer.Ordinal),
                },
                cancellationToken);
        }

        return "done";
    }

    private string Chosen(string name, string? chosen, string stored) => site.Fixed.Contains(name) || chosen is null ? stored : chosen;

    private SiteSettings InForce(SiteSettings stored) => stored with
    {
        SiteName = site.Fixed.Contains(nameof(stored.SiteName)) ? site.Current.SiteName : stored.SiteName,
        DefaultLanguage = site.Fixed.Contains(nameof(stored.DefaultLanguage)) ? site.Current.DefaultLanguage : stored.DefaultLanguage,
        TimeZone = site.Fixed.Contains(nameof(stored.TimeZone)) ? site.Current.TimeZone : stored.TimeZone,
    };

    private static Dictionary<string, string> Named(SiteSettings settings) => new(StringComparer.Ordinal)
    {
        [nameof(settings.SiteName)] = settings.SiteName,
        [nameof(settings.DefaultLanguage)] = settings.DefaultLanguage,
        [nameof(settings.TimeZone)] = settings.TimeZone,
    };

    // The exception makes the form's key free again: the person may send the form once more after reading what changed.
    private sealed class StaleSettingsException : Exception;
}
