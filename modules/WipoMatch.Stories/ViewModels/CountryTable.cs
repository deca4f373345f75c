namespace WipoMatch.Stories.ViewModels;

/// <summary>Countries and how much each has: view <c>_CountryTable</c>.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The headings of the counts.</param>
/// <param name="Rows">The countries by name.</param>
public sealed record CountryTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<CountryRow> Rows);

/// <summary>A country in a table.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Counts">One number for each column.</param>
public sealed record CountryRow(string Code, string Name, IReadOnlyList<int> Counts);
