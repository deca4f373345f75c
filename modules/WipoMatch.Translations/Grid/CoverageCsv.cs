using System.Text;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Grid;

/// <summary>The grid as a CSV file that no spreadsheet takes for formulas.</summary>
public sealed class CoverageCsv(IStringLocalizer<Texts> localizer)
{
    /// <summary>Writes it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="languages">The shown languages.</param>
    public byte[] Write(IReadOnlyList<CoverageRow> rows, IReadOnlyList<SiteLanguage> languages)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        text.Append(SpreadsheetLine.Of(["id", localizer["Field-Title"], localizer["Type"], .. languages.Select(language => language.NativeName)]));
        foreach (var row in rows)
        {
            text.Append(SpreadsheetLine.Of([row.SourceItemId, row.Title, row.TypeName, .. row.Cells.Select(cell => localizer["State-" + cell.State].Value)]));
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
