using System.Globalization;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Import;

/// <summary>What happens to one record.</summary>
/// <param name="line">Its line, from 1.</param>
/// <param name="id">Its id, or <c>-</c>.</param>
internal sealed class ImportRow(int line, string id)
{
    public int Line { get; } = line;

    public string Id { get; } = id;

    public ImportOutcome Outcome { get; set; }

    /// <summary>Why it was rejected, or a remark.</summary>
    public string Reason { get; set; } = "";

    public RecordType? Type { get; init; }

    public string? Language { get; init; }

    public string? TranslationOf { get; init; }

    public string? Slug { get; init; }

    /// <summary>The item that the record becomes.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Whether the item is on the site already.</summary>
    public bool IsKnown { get; set; }

    /// <summary>The ids that the record refers to, its source included.</summary>
    public ISet<string> References { get; } = new HashSet<string>(StringComparer.Ordinal);

    public void Reject(string reason) => (Outcome, Reason) = (ImportOutcome.Rejected, Outcome == ImportOutcome.Rejected ? $"{Reason} {reason}" : reason);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}\t{Id}\t{Outcome.ToString().ToLowerInvariant()}\t{Reason}");
}

/// <summary>What happens to a record.</summary>
internal enum ImportOutcome
{
    Created,
    Updated,
    Unchanged,
    Rejected,
}
