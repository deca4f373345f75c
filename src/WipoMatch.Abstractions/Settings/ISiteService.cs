namespace WipoMatch.Settings;

/// <summary>Reads and changes the site's settings.</summary>
public interface ISiteService
{
    /// <summary>The settings in force: configuration first, then the database, then defaults.</summary>
    SiteSettings Current { get; }

    /// <summary>The names of those properties of <see cref="SiteSettings"/> that configuration decides; storing them changes nothing that is in force.</summary>
    IReadOnlyCollection<string> Fixed { get; }

    /// <summary>Today in the site's time zone.</summary>
    DateOnly Today { get; }

    /// <summary>Changes the settings in the database, in a write transaction.</summary>
    /// <param name="change">Takes the stored settings to the new ones.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task UpdateAsync(Func<SiteSettings, SiteSettings> change, CancellationToken cancellationToken = default);
}
