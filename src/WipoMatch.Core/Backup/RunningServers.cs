using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Commands;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.Backup;

/// <summary>The servers that show a sign of life in the database.</summary>
internal sealed class RunningServers(WipoMatchDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    /// <summary>Who lives, by the time of the start.</summary>
    public async Task<IReadOnlyList<ServerRow>> ListAsync(CancellationToken cancellationToken)
    {
        var gone = clock.UtcNow() - ServerHeartbeat.GoneAfter;
        return await db.Set<ServerRow>().AsNoTracking().Where(row => row.SeenUtc > gone).OrderBy(row => row.StartedUtc).ToListAsync(cancellationToken);
    }

    /// <summary>Refuses when somebody lives.</summary>
    /// <exception cref="BackupException">A server runs.</exception>
    public async Task RequireNoneAsync(CancellationToken cancellationToken)
    {
        var servers = await ListAsync(cancellationToken);
        if (servers.Count > 0)
        {
            var server = servers[0];
            throw new BackupException(string.Create(
                CultureInfo.InvariantCulture,
                $"A server runs on this database ({server.Name}, started {Age(server.StartedUtc)} ago, seen {Age(server.SeenUtc)} ago{Others(servers.Count - 1)}). Stop it, or give --force: the site then answers 503 until it is restored. A server that was killed is forgotten {ServerHeartbeat.GoneAfter.TotalSeconds} s after it was seen."));
        }
    }

    /// <summary>Waits until nobody lives; who was killed is forgotten after a while.</summary>
    public async Task WaitUntilAtRestAsync(IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        var until = clock.UtcNow() + ServerHeartbeat.GoneAfter + ServerHeartbeat.GoneAfter;
        var most = 0;
        while (await ListAsync(cancellationToken) is { Count: > 0 } servers)
        {
            most = Math.Max(most, servers.Count);
            progress.Report(new VerbProgress("Servers at rest", most - servers.Count, most));
            if (clock.UtcNow() > until)
            {
                throw new BackupException($"The server {servers[0].Name} does not stop serving. Stop it and restore again; nothing has been changed.");
            }

            await Task.Delay(LookEvery, clock, cancellationToken);
        }
    }

    private static string Others(int count) => count switch
    {
        0 => "",
        1 => ", and another one",
        _ => string.Create(CultureInfo.InvariantCulture, $", and {count} others"),
    };

    private string Age(DateTime since)
    {
        var age = clock.UtcNow() - since;
        return age.TotalHours >= 48 ? string.Create(CultureInfo.InvariantCulture, $"{age.TotalDays:0} days")
            : age.TotalMinutes >= 120 ? string.Create(CultureInfo.InvariantCulture, $"{age.TotalHours:0} h")
            : age.TotalSeconds >= 120 ? string.Create(CultureInfo.InvariantCulture, $"{age.TotalMinutes:0} min")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, age.TotalSeconds):0} s");
    }
}
