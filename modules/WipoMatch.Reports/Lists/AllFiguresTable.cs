using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>All figures and their parts as one table, for programs.</summary>
public sealed class AllFiguresTable(FigureCounter counter, FigureWords words)
{
    private static readonly Column[] Columns =
        [new("figure", null), new("part", null), new("name", null), new("value", null, IsNumber: true), new("unit", null), new("date", null), new("url", null)];

    /// <summary>The table.</summary>
    public FigureTable Build() => new(Columns, [.. counter.Count(words.Day).SelectMany(Rows)]);

    private IEnumerable<IReadOnlyList<Cell>> Rows(Figure figure)
    {
        yield return Row(figure.Code, "", words.Name(figure.Code), figure.Value, figure.Unit, figure.List);
        foreach (var part in figure.Parts)
        {
            yield return Row(figure.Code, part.Code, words.Name(figure, part), part.Value, FigureUnit.Count, part.List);
        }
    }

    private Cell[] Row(string code, string part, string name, decimal value, FigureUnit unit, string list) =>
    [
        Cell.Text(code), part.Length == 0 ? Cell.Empty : Cell.Text(part), Cell.Text(name), Cell.Number(value, ""),
        Cell.Text(FigureWords.CodeOf(unit)), Cell.Day(words.Day, ""), Cell.Text(FigureWords.Url(list)),
    ];
}
