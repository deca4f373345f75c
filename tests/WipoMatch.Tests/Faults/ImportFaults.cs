using System.Diagnostics;
using System.Globalization;

namespace WipoMatch.Tests.Faults;

/// <summary>Kills imports of many records: each is whole or absent, and whole when its last line was printed.</summary>
internal sealed class ImportFaults(FaultSite site, Moments moments, int stories)
{
    private int _seed = 1;

    public async Task<FaultTally> RunAsync(int kills)
    {
        var tally = new FaultTally($"import, {site.Kind}");
        await site.RunAsync("setup", "--recipe", "setup");
        while (tally.GoesOn(kills))
        {
            await KillOneAsync(tally);
        }

        // What was killed last comes in whole afterwards.
        var (file, records) = site.WriteStories(_seed, stories);
        await site.RunAsync("import", file);
        if (await site.CountAsync(_seed) != records)
        {
            tally.AddHalfState("the import after the last kill is not whole.");
        }

        return tally;
    }

    private async Task KillOneAsync(FaultTally tally)
    {
        var (file, records) = site.WriteStories(_seed, stories);
        var watch = Stopwatch.StartNew();
        using var import = site.Start("import", file);
        var isKilled = await moments.ComesAsync(import, site);
        if (isKilled)
        {
            await import.KillAsync();
            tally.Kills++;
        }
        else
        {
            await import.EndAsync();
            moments.Learn(watch.Elapsed);
        }

        var isAcknowledged = import.Output.Contains(
            string.Create(CultureInfo.InvariantCulture, $"{records} created, 0 updated, 0 unchanged, 0 rejected"), StringComparison.Ordinal);
        await CheckAsync(tally, records, isAcknowledged);
    }

    private async Task CheckAsync(FaultTally tally, int records, bool isAcknowledged)
    {
        var found = await site.CountAsync(_seed);
        tally.Acknowledged += isAcknowledged ? 1 : 0;
        if (found != 0 && found != records)
        {
            tally.AddHalfState($"{found} of {records} records are there.");
        }
        else if (isAcknowledged && found == 0)
        {
            tally.AddLoss("an acknowledged import is gone.");
        }

        if (await site.DoctorAsync() is { Length: > 0 } red)
        {
            tally.AddHalfState(red);
        }

        _seed += found == 0 ? 0 : 1;
    }
}
