namespace WipoMatch.Display;

/// <summary>Lines of a CSV file (RFC 4180) that no spreadsheet takes for formulas.</summary>
public static class SpreadsheetLine
{
    private static readonly char[] Quoted = ['"', ',', '\n', '\r'];

    /// <summary>The line with its end.</summary>
    /// <param name="cells">What stands in it; null is an empty cell.</param>
    public static string Of(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value ?? "";
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
