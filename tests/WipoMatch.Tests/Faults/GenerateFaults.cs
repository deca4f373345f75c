using System.Diagnostics;

namespace WipoMatch.Tests.Faults;

/// <summary>Kills <c>generate</c>, and the first set-up of an empty database, which is <c>recipe apply</c>: batches and recipes are whole or absent.</summary>
internal sealed class GenerateFaults(FaultSite site, Moments moments)
{
    private const int Organizations = 2500;

    private const int Batch = 1000;

    /// <summary>Kills <c>generate</c>; run again, it goes on where it was.</summary>
    public async Task<FaultTally> RunAsync(int kills)
    {
        var tally = new FaultTally($"generate, {site.Kind}");
        await site.RunAsync("setup", "--recipe", "setup");
        for (var seed = 1; tally.GoesOn(kills); seed++)
        {
            await KillUntilWholeAsync(tally, kills, seed);
        }

        return tally;
    }

    /// <summary>Kills the set-up of empty databases: nothing or all of it is there, and the next one completes it.</summary>
    public static async Task<FaultTally> RunSetupAsync(Func<Task<FaultSite>> create, Moments moments, int kills)
    {
        FaultTally? tally = null;
        while (tally is null || tally.GoesOn(kills))
        {
            await using var site = await create();
            tally ??= new FaultTally($"recipe apply, {site.Kind}");
            await KillSetupAsync(site, moments, tally, kills);
        }

        return tally;
    }

    private static async Task KillSetupAsync(FaultSite site, Moments moments, FaultTally tally, int kills)
    {
        while (tally.GoesOn(kills))
        {
            var watch = Stopwatch.StartNew();
            using var apply = site.Start("recipe", "apply", "demo");
            if (!await moments.ComesAsync(apply, site))
            {
                tally.Acknowledged += await apply.EndAsync() == 0 ? 1 : 0;
                moments.Learn(watch.Elapsed);
                break;
            }

            await apply.KillAsync();
            tally.Kills++;
            if (await site.DoctorAsync() is { Length: > 0 } red)
            {
                tally.AddHalfState(red);
            }
        }

        await site.RunAsync("recipe", "apply", "demo");
        var whole = await site.CountAllAsync();
        await site.RunAsync("recipe", "apply", "demo");
        if (await site.CountAllAsync() != whole)
        {
            tally.AddHalfState("the recipe was not whole after it was applied again.");
        }
    }

    private async Task KillUntilWholeAsync(FaultTally tally, int kills, int seed)
    {
        while (tally.GoesOn(kills))
        {
            var watch = Stopwatch.StartNew();
            var before = await site.CountAsync(seed);
            using var generate = site.Start("generate", "--organizations", $"{Organizations}", "--seed", $"{seed}");
            var isKilled = await moments.ComesAsync(generate, site);
            if (isKilled)
            {
                await generate.KillAsync();
                tally.Kills++;
            }
            else
            {
                tally.Acknowledged += await generate.EndAsync() == 0 ? 1 : 0;
                moments.Learn(watch.Elapsed);
            }

            var found = await site.CountAsync(seed);
            if (found < before || (found % Batch != 0 && found != Organizations))
            {
                tally.AddHalfState($"{found} of {Organizations} records are there, {before} were before.");
            }

            if (!isKilled && found != Organizations)
            {
                tally.AddLoss($"{found} of {Organizations} acknowledged records are there.");
            }

            if (await site.DoctorAsync() is { Length: > 0 } red)
            {
                tally.AddHalfState(red);
            }

            if (found == Organizations)
            {
                return;
            }
        }
    }
}
