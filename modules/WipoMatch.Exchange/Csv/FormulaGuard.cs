namespace WipoMatch.Exchange.Csv;

/// <summary>
/// Keeps spreadsheets from taking a text for a formula: a cell that begins like one gets an apostrophe before it. A cell that begins with
/// apostrophes and then like a formula gets one more, so that what is removed on the way in is what was added on the way out.
/// </summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    public static string Add(string cell) => IsRisky(cell) ? Guard + cell : cell;

    public static string Remove(string cell) => cell.StartsWith(Guard) && IsRisky(cell) ? cell[1..] : cell;

    private static bool IsRisky(string cell) =>
        cell.AsSpan().TrimStart(Guard) is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
