using System.Diagnostics;
using System.Globalization;
using WipoMatch.Commands;
using WipoMatch.Exchange.Synthetic;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Verbs;

/// <summary><c>generate</c>: synthetic records for load tests, and their removal.</summary>
internal sealed class GenerateVerb(GenerateRecords generate, RemoveSynthetic remove, ITaxonomies taxonomies) : IVerb
{
    private const int Most = 1_000_000;

    private static readonly string[] Counts = ["--needs", "--offers", "--stories", "--organizations", "--initiatives"];

    public VerbDefinition Definition { get; } = new(
        "generate",
        "Brings synthetic records in six languages in, for load tests, and takes them away again.",
        [],
        [
            new("--needs", "How many needs.", "N"),
            new("--offers", "How many offers.", "N"),
            new("--stories", "How many stories; translations come on top.", "N"),
            new("--organizations", "How many organizations; by default one for 20 needs and 20 offers.", "N"),
            new("--initiatives", "How many initiatives.", "N"),
            new("--seed", "Which set of records; by default 1.", "S"),
            new("--out", "Writes the records to FILE instead of importing them.", "FILE"),
            new("--remove", "Removes all synthetic records of every seed."),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        if (invocation.Has("--remove"))
        {
            return await RemoveAsync(invocation, cancellationToken);
        }

        var plan = ReadPlan(invocation);
        var watch = Stopwatch.StartNew();
        if (invocation.Value("--out") is { } path)
        {
            await WriteAsync(plan, path, invocation, cancellationToken);
            return 0;
        }

        var report = await generate.RunAsync(plan, invocation.Progress, cancellationToken);
        var seconds = watch.Elapsed.TotalSeconds;
        await invocation.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{report.Created} created, {report.Updated} updated, {report.Unchanged} unchanged"));
        await invocation.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{report.Total} records in {seconds:0.0} s, {report.Total / seconds:0} records/s"));
        return 0;
    }

    private async Task<int> RemoveAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        if (Array.Find([.. Counts, "--seed", "--out"], invocation.Has) is { } other)
        {
            throw new WrongUsageException($"--remove takes all synthetic records away; leave {other} out.");
        }

        var removed = await remove.RunAsync(invocation.Progress, cancellationToken);
        await invocation.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{removed} removed"));
        return 0;
    }

    private async Task WriteAsync(SyntheticPlan plan, string path, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var written = 0L;
        await WholeFile.WriteTextAsync(path, async writer =>
        {
            foreach (var line in SyntheticRecords.Write(plan, taxonomies).SelectMany(group => group))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await writer.WriteAsync(line);
                await writer.WriteAsync('\n');
                written++;
            }
        });
        await invocation.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{written} records"));
    }

    private static SyntheticPlan ReadPlan(VerbInvocation invocation)
    {
        var (needs, offers) = (Count(invocation, "--needs"), Count(invocation, "--offers"));
        var organizations = invocation.Has("--organizations")
            ? Count(invocation, "--organizations")
            : SyntheticPlan.OrganizationsFor(needs, offers);
        var plan = new SyntheticPlan(
            organizations, Count(invocation, "--initiatives"), offers, needs, Count(invocation, "--stories"), Number(invocation, "--seed", 1, int.MaxValue));
        if (plan.Total == 0)
        {
            throw new WrongUsageException($"Say how many records: {string.Join(", ", Counts)}.");
        }

        return needs + offers > 0 && organizations == 0
            ? throw new WrongUsageException("Needs and offers belong to organizations; --organizations must be 1 or more.")
            : plan;
    }

    private static int Count(VerbInvocation invocation, string option) => Number(invocation, option, 0, Most);

    private static int Number(VerbInvocation invocation, string option, int missing, int most)
    {
        if (invocation.Value(option) is not { } text)
        {
            return missing;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new WrongUsageException(string.Create(CultureInfo.InvariantCulture, $"{option} must be a whole number from 0 to {most}."));
    }
}
