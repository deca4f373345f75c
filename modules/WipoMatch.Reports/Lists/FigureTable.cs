namespace WipoMatch.Reports.Lists;

/// <summary>The list behind a figure: as a table for readers, as CSV and JSON for programs.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">A row for each thing counted; as many cells as columns.</param>
public sealed record FigureTable(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>The sums below the columns, one cell for each, or null.</summary>
    public IReadOnlyList<Cell>? Total { get; init; }

    /// <summary>How the value follows from the sums, in numbers; null when the value is the number of rows.</summary>
    public string? Calculation { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Key">The key for programs.</param>
/// <param name="Heading">The heading for readers, or null when only programs see the column.</param>
/// <param name="IsNumber">Whether it holds numbers.</param>
public sealed record Column(string Key, string? Heading, bool IsNumber = false);
