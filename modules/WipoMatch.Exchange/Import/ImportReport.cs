using System.Globalization;

namespace WipoMatch.Exchange.Import;

/// <summary>What an import did, or would do.</summary>
/// <param name="Rows">One for each record, in the order of the file.</param>
/// <param name="IsWritten">Whether anything could be written; false when a bad record stopped the import, and in a dry run.</param>
internal sealed record ImportReport(IReadOnlyList<ImportRow> Rows, bool IsWritten)
{
    public int Count(ImportOutcome outcome) => Rows.Count(row => row.Outcome == outcome);

    /// <summary>The last line of the report.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(ImportOutcome.Created)} created, {Count(ImportOutcome.Updated)} updated, {Count(ImportOutcome.Unchanged)} unchanged, {Count(ImportOutcome.Rejected)} rejected");
}
