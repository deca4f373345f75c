using System.Text;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Grid;

/// <summary>The grid as a CSV file that no spreadsheet takes for formulas.</summary>
public sealed class CoverageCsv(IStringLocalizer<Texts> localizer)
{
    private static readonly char[] Quoted = ['"', ',', '\n', '\r'];

    /// <summary>Writes it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="languages">The shown languages.</param>
    public byte[] Write(IReadOnlyList<CoverageRow> rows, IReadOnlyList<SiteLanguage> languages)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        Add(text, ["id", localizer["Field-Title"], localizer["Type"], .. languages.Select(language => language.NativeName)]);
        foreach (var row in rows)
        {
            Add(text, [row.SourceItemId, row.Title, row.TypeName, .. row.Cells.Select(cell => localizer["State-" + cell.State].Value)]);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Add(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value;
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
