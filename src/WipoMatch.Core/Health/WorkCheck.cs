using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary>Whether background tasks failed when they ran last.</summary>
internal sealed class WorkCheck(WipoMatchDbContext db, MigrationRunner runner, DatabaseOptions options) : IDoctorCheck
{
    private const string Name = "jobs";

    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        var isMissing = options.File is { } file && !File.Exists(file);
        if (isMissing || !await db.Database.CanConnectAsync(cancellationToken) || (await runner.AppliedAsync(cancellationToken)).Count == 0)
        {
            return new(Name, DoctorState.Yellow, "No background task has run yet.");
        }

        var failed = await db.Set<BackgroundTaskRow>().Where(task => task.LastError != null).Select(task => task.Name).ToListAsync(cancellationToken);
        return failed.Count == 0
            ? new(Name, DoctorState.Green, "No background task failed when it ran last.")
            : new(Name, DoctorState.Red, $"These background tasks failed when they ran last: {string.Join(", ", failed.Order(StringComparer.Ordinal))}. The log tells why.");
    }
}
