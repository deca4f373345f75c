using System.Text;
using WipoMatch.Commands;
using WipoMatch.Exchange.Import;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>
/// Brings synthetic records in through the import of everybody's records, in batches that each are whole or absent, so that neither memory
/// nor the time for which others have to wait grows with their number.
/// </summary>
internal sealed class GenerateRecords(ImportRecords import, ITaxonomies taxonomies)
{
    private const int BatchSize = 1000;

    /// <summary>Imports the records of a plan; what is there already stays.</summary>
    /// <param name="plan">What is wanted.</param>
    /// <param name="progress">Told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops after the batch that is being written.</param>
    /// <returns>How many records were created, updated and left alone.</returns>
    public async Task<GenerateReport> RunAsync(SyntheticPlan plan, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        var (report, done) = (new GenerateReport(0, 0, 0), 0L);
        var batch = new StringBuilder();
        var lines = 0;
        foreach (var group in SyntheticRecords.Write(plan, taxonomies))
        {
            batch.AppendJoin('\n', group).Append('\n');
            lines += group.Count;
            done++;
            if (lines >= BatchSize || done == plan.Total)
            {
                report += await ImportAsync(batch.ToString(), cancellationToken);
                progress?.Report(new VerbProgress("Generating", done, plan.Total));
                batch.Clear();
                lines = 0;
            }
        }

        return report;
    }

    private async Task<GenerateReport> ImportAsync(string lines, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(lines);
        var report = await import.RunAsync(() => new MemoryStream(bytes, writable: false), new ImportOptions(), progress: null, cancellationToken);
        if (report.Rows.FirstOrDefault(row => row.Outcome == ImportOutcome.Rejected) is { } rejected)
        {
            throw new VerbFailedException(
                $"The synthetic record {rejected.Id} was rejected: {rejected.Reason} The types or vocabularies of this site differ from those of the recipe setup; apply it, or generate on another site.");
        }

        return new(report.Count(ImportOutcome.Created), report.Count(ImportOutcome.Updated), report.Count(ImportOutcome.Unchanged));
    }
}

/// <summary>What happened to synthetic records.</summary>
internal sealed record GenerateReport(int Created, int Updated, int Unchanged)
{
    public int Total => Created + Updated + Unchanged;

    public static GenerateReport operator +(GenerateReport left, GenerateReport right) =>
        new(left.Created + right.Created, left.Updated + right.Updated, left.Unchanged + right.Unchanged);
}
