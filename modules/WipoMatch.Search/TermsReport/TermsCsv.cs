using System.Globalization;
using System.Text;
using WipoMatch.Display;

namespace WipoMatch.Search.TermsReport;

/// <summary>The report as a CSV file that no spreadsheet takes for formulas.</summary>
internal static class TermsCsv
{
    public static byte[] Write(IReadOnlyList<TermsLine> lines)
    {
        var text = new StringBuilder("question,list,language,asked,foundNothing,lastDay,lastResults\r\n");
        foreach (var line in lines)
        {
            text.Append(SpreadsheetLine.Of(
            [
                line.Text, line.Place, line.Language, Number(line.Count), Number(line.ZeroCount),
                line.LastDay.ToString("O", CultureInfo.InvariantCulture), Number(line.LastResults),
            ]));
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
