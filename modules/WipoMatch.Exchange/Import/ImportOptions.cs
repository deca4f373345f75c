using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Import;

/// <summary>How records are imported.</summary>
internal sealed record ImportOptions
{
    /// <summary>Whether everything is published, whatever the records say.</summary>
    public bool Publish { get; init; }

    /// <summary>Whether nothing is written.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether good records are written although others are rejected.</summary>
    public bool SkipBad { get; init; }

    /// <summary>The language of records that do not name theirs.</summary>
    public string? Language { get; init; }

    /// <summary>The type of records that do not name theirs.</summary>
    public string? Type { get; init; }

    /// <summary>Reads the records of a file; JSON Lines unless something else is said.</summary>
    public Func<Stream, CancellationToken, IAsyncEnumerable<ReadRecord>> Read { get; init; } = RecordReader.ReadAsync;

    /// <summary>The day to which relative dates refer; only for files that come with the product.</summary>
    public DateOnly? RelativeTo { get; init; }
}
