namespace WipoMatch.Catalog;

/// <summary>
/// Sets as the database has them now, for who cannot wait until the whole catalogue is up to date. Inside a write transaction they stay so until it ends.
/// </summary>
public interface ILiveSets
{
    /// <summary>A set by its id.</summary>
    /// <param name="localizationSet">The id of the set; an item without translations may stand alone under its own id.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Null when nothing of it is published.</returns>
    Task<CatalogSet?> FindAsync(string localizationSet, CancellationToken cancellationToken = default);
}
