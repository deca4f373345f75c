using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary>Whether a SQLite file is sound from the first page to the last. A PostgreSQL server watches over its own files.</summary>
internal sealed class IntegrityCheck(WipoMatchDbContext db, DatabaseOptions options) : IDoctorCheck
{
    private const string Name = "integrity";

    public bool NeedsTables => true;

    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        if (options.Provider != DatabaseProvider.Sqlite)
        {
            return new(Name, DoctorState.Green, "The database server looks after its files itself.");
        }

        var troubles = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check LIMIT 5").ToListAsync(cancellationToken);
        var strays = await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check LIMIT 5").ToListAsync(cancellationToken);
        return troubles is ["ok"] && strays.Count == 0
            ? new(Name, DoctorState.Green, "The database file is sound.")
            : new(Name, DoctorState.Red, $"The database file is damaged: {string.Join("; ", troubles.Concat(strays))}. Restore a backup.");
    }
}
