using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary>Whether the database answers, and whether its schema is that of this version.</summary>
internal sealed class DatabaseCheck(
    WipoMatchDbContext db, DatabaseOptions options, MigrationRunner runner, IEnumerable<WipoMatch.Data.DataMigration> migrations) : IDoctorCheck
{
    private const string Name = "database";

    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        if (options.File is { } file && !File.Exists(file))
        {
            return new(Name, DoctorState.Yellow, "There is no database yet. Start the site or run 'setup'.");
        }

        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            return new(Name, DoctorState.Red, "The database does not answer. Check WipoMatch:Database:ConnectionString and that the server runs.");
        }

        var applied = await runner.AppliedAsync(cancellationToken);
        var expected = migrations.Select(ModuleMigration.Of).ToDictionary(migration => migration.Module, migration => migration.Steps().Count, StringComparer.Ordinal);
        if (applied.Any(step => step.Value > expected.GetValueOrDefault(step.Key)))
        {
            return new(Name, DoctorState.Red, "The database is from a newer version of WipoMatch. Install that version or restore a backup.");
        }

        var missing = expected.Sum(step => step.Value - applied.GetValueOrDefault(step.Key));
        return missing == 0
            ? new(Name, DoctorState.Green, $"{options.Provider} answers; the schema is up to date ({applied.Values.Sum()} steps).")
            : new(Name, DoctorState.Yellow, $"{missing} schema steps are missing. They are applied when the site starts.");
    }
}
