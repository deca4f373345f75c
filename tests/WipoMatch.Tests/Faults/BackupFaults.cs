using System.Diagnostics;

namespace WipoMatch.Tests.Faults;

/// <summary>Kills backups: the file is absent or whole, never the half of one, and each whole one comes back.</summary>
internal sealed class BackupFaults(FaultSite site, Moments moments)
{
    private const int Seed = 1;

    private int _number;

    /// <summary>Kills backups of a site with some stories while more are imported.</summary>
    public async Task<FaultTally> RunAsync(Func<Task<FaultSite>> createOther, int kills, int stories)
    {
        var tally = new FaultTally($"backup, {site.Kind}");
        var (file, records) = site.WriteStories(Seed, stories);
        await site.RunAsync("import", file);
        while (tally.GoesOn(kills))
        {
            await KillOneAsync(tally, createOther, records);
        }

        // A backup that nobody kills, over what the killed ones left, comes back, too.
        await site.RunAsync("backup", Target);
        await RestoreAsync(tally, createOther, records);
        return tally;
    }

    private string Target => Path.Combine(site.Files, $"site-{_number}.zip");

    private async Task KillOneAsync(FaultTally tally, Func<Task<FaultSite>> createOther, int records)
    {
        var watch = Stopwatch.StartNew();
        using var backup = site.Start("backup", Target);
        var (more, _) = site.WriteStories(Seed + 1 + tally.Kills, 5);
        using var import = site.Start("import", more);
        var isKilled = moments.IsRandom
            ? await moments.ComesAsync(backup, site)
            : await backup.UntilAsync(() => Task.FromResult(File.Exists(Target + ".part")));
        if (isKilled)
        {
            await backup.KillAsync();
            tally.Kills++;
        }
        else if (await backup.EndAsync() == 0)
        {
            moments.Learn(watch.Elapsed);
            tally.Acknowledged++;
            if (!File.Exists(Target))
            {
                tally.AddLoss("an acknowledged backup is not there.");
            }
        }

        await import.EndAsync();
        if (File.Exists(Target))
        {
            await RestoreAsync(tally, createOther, records);
            _number++;
        }

        if (await site.DoctorAsync() is { Length: > 0 } red)
        {
            tally.AddHalfState(red);
        }
    }

    private async Task RestoreAsync(FaultTally tally, Func<Task<FaultSite>> createOther, int records)
    {
        await using var other = await createOther();
        using var restore = other.Start("restore", Target);
        var status = await restore.EndAsync();
        var found = status == 0 ? await other.CountAsync(Seed) : 0;
        var red = await other.DoctorAsync();
        if (status != 0 || found != records || red.Length > 0)
        {
            tally.AddLoss($"a backup came back with status {status} and {found} of {records} records. {restore.Errors} {red}");
            return;
        }

        tally.Restores++;
    }
}
