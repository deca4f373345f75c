using System.Text;
using WipoMatch.Commands;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>The first row of a file, which names the columns.</summary>
internal static class CsvHeader
{
    private const int MostColumns = 1000;

    /// <summary>Reads the row on which the rows stand; fails with one sentence when it cannot be one.</summary>
    /// <returns>The columns; null for those without a name.</returns>
    public static IReadOnlyList<CsvColumn?> Read(CsvRows rows, CsvLayout layout)
    {
        if (rows.Fault is { } fault)
        {
            throw Refuse(rows, $"{fault} Put the whole cell in double quotes, and double those within it.");
        }

        if (rows.Count > MostColumns)
        {
            throw Refuse(rows, $"There are {rows.Count} columns; a file may have {MostColumns}. Remove those that are not needed.");
        }

        var columns = Enumerable.Range(0, rows.Count).Select(place => Column(rows, place, layout)).ToList();
        var twin = columns.OfType<CsvColumn>().CountBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(count => count.Value > 1).Key;
        return twin is null ? columns : throw Refuse(rows, $"The column {RecordProblems.Show(twin)} stands twice. Keep one of them.");
    }

    private static CsvColumn? Column(CsvRows rows, int place, CsvLayout layout)
    {
        try
        {
            var name = FormulaGuard.Remove(rows.Cell(place));
            return name.Length == 0 ? null : ColumnName.Read(name) is var (key, inner) ? layout.Column(key, inner) : null;
        }
        catch (DecoderFallbackException)
        {
            throw Refuse(rows, $"The name of column {place + 1} is not UTF-8. Save the file as CSV in UTF-8.");
        }
    }

    private static VerbFailedException Refuse(CsvRows rows, string sentence) => new($"Line {rows.Line}: {sentence}");
}
