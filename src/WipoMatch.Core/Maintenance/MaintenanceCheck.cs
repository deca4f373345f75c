using WipoMatch.Core.Data;
using WipoMatch.Health;

namespace WipoMatch.Core.Maintenance;

/// <summary>Whether the site is being restored.</summary>
internal sealed class MaintenanceCheck(MaintenanceFlag flag, WipoMatchDbContext db, DatabaseOptions options) : IDoctorCheck
{
    private const string Name = "restore";

    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        var isMissing = options.File is { } file && !File.Exists(file);
        return !isMissing && await db.Database.CanConnectAsync(cancellationToken) && await flag.IsRaisedByOtherAsync(db, cancellationToken)
            ? new(Name, DoctorState.Yellow, "The site is being restored; servers answer 503. That ends with the process of 'restore', however it ends.")
            : new(Name, DoctorState.Green, "No restore runs.");
    }
}
