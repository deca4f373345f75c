namespace WipoMatch.Exchange.Csv;

/// <summary>A column of a file of records.</summary>
/// <param name="Key">The key of the record.</param>
/// <param name="Inner">The key within the object that stands at <paramref name="Key"/>, or null.</param>
/// <param name="Kind">How its cells are read and written.</param>
internal sealed record CsvColumn(string Key, string? Inner, CellKind Kind)
{
    public string Name { get; } = ColumnName.Write(Key, Inner);
}

/// <summary>How a value stands in a cell.</summary>
internal enum CellKind
{
    /// <summary>The text itself.</summary>
    Text,

    /// <summary>The spelling of the number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>Texts divided by bars.</summary>
    Texts,

    /// <summary>Numbers divided by bars.</summary>
    Numbers,

    /// <summary>A list of objects, as JSON.</summary>
    Records,

    /// <summary>A value of which nothing is known: JSON when the cell is JSON, else text.</summary>
    Unknown,
}
