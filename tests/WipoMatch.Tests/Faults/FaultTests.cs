using System.Globalization;
using WipoMatch.Tests.Infrastructure;
using Xunit.Abstractions;

namespace WipoMatch.Tests.Faults;

/// <summary>
/// Processes that are killed leave nothing half done. As part of the suite a few are killed at signs that they write; <c>eng/faults.sh</c>
/// kills hundreds at random moments (<c>WIPOMATCH_KILLS</c>, <c>WIPOMATCH_KILLS_SEED</c>).
/// </summary>
[RunsOnce]
public sealed class FaultTests(ITestOutputHelper output)
{
    private static readonly int? Kills = Read("WIPOMATCH_KILLS");

    private static readonly int Seed = Read("WIPOMATCH_KILLS_SEED") ?? 1;

    /// <summary>The databases of a long run, SQLite unless <c>WIPOMATCH_KILLS_DATABASE</c> names the other one.</summary>
    public static TheoryData<DatabaseKind> Databases() =>
        [Enum.TryParse<DatabaseKind>(Environment.GetEnvironmentVariable("WIPOMATCH_KILLS_DATABASE"), out var kind) ? kind : DatabaseKind.Sqlite];

    /// <summary>As part of the suite, imports are killed on both.</summary>
    public static TheoryData<DatabaseKind> ImportDatabases() => Kills is null ? [.. DatabaseKinds.All] : Databases();

    [Theory, MemberData(nameof(ImportDatabases))]
    public Task Import_Killed_IsWholeOrAbsent(DatabaseKind kind) => OnSiteAsync(
        kind, (site, moments) => new ImportFaults(site, moments, Kills is null ? 400 : 1500).RunAsync(Share(30)));

    [Theory, MemberData(nameof(Databases))]
    public Task Generate_Killed_KeepsWholeBatches(DatabaseKind kind) => OnSiteAsync(
        kind, (site, moments) => new GenerateFaults(site, moments).RunAsync(Share(10)));

    [Theory, MemberData(nameof(Databases))]
    public Task RecipeApply_Killed_IsCompletedByTheNext(DatabaseKind kind) => CountAsync(() => GenerateFaults.RunSetupAsync(
        () => FaultSite.CreateAsync(kind), Moments(), Share(15)));

    [Theory, MemberData(nameof(Databases))]
    public Task Publish_KilledBesideAServer_LosesNothing(DatabaseKind kind) => OnSiteAsync(
        kind, (site, moments) => new ServerFaults(site, moments).PublishAsync(Share(30)));

    [Theory, MemberData(nameof(Databases))]
    public Task Server_KilledUnderReads_StartsAgain(DatabaseKind kind) => OnSiteAsync(
        kind, (site, moments) => new ServerFaults(site, moments).ReadAsync(Share(5)));

    [Theory, MemberData(nameof(Databases))]
    public Task Decisions_Killed_AreMadeOnceAndToldOnce(DatabaseKind kind) => OnSiteAsync(
        kind, (site, moments) => new DecisionFaults(site, moments).RunAsync(Kills is null ? 4 : Kills.Value, Share(20)));

    [Theory, MemberData(nameof(Databases))]
    public Task Backup_Killed_IsAbsentOrComesBackWhole(DatabaseKind kind) => OnSiteAsync(
        kind, (site, moments) => new BackupFaults(site, moments).RunAsync(() => FaultSite.CreateAsync(kind), Share(10), Kills is null ? 50 : 500));

    /// <summary>The kills of a kind: its share in hundredths of all, or one.</summary>
    private static int Share(int hundredths) => Kills is { } all ? Math.Max(1, all * hundredths / 100) : 1;

    private static Moments Moments() => new(Kills is null ? null : Seed);

    private Task OnSiteAsync(DatabaseKind kind, Func<FaultSite, Moments, Task<FaultTally>> run) => CountAsync(async () =>
    {
        await using var site = await FaultSite.CreateAsync(kind);
        return await run(site, Moments());
    });

    private async Task CountAsync(Func<Task<FaultTally>> run)
    {
        var tally = await run();
        output.WriteLine(FaultTally.Heading);
        output.WriteLine(tally.ToString());
        if (Environment.GetEnvironmentVariable("WIPOMATCH_KILLS_TABLE") is { Length: > 0 } table)
        {
            await File.AppendAllLinesAsync(table, [tally.ToString(), .. tally.Troubles]);
        }

        Assert.True(tally.Kills > 0 && tally.Lost == 0 && tally.HalfStates == 0, string.Join('\n', tally.Troubles));
    }

    private static int? Read(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
