using WipoMatch.Catalog;
using WipoMatch.Partnerships.Contracts;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>Initiatives with their derived mode, or those of one mode.</summary>
internal sealed class ModesList(ListWords words) : IFigureList
{
    public string Code => FigureCodes.Triangular;

    public FigureTable Build(FigureSource source, string? part)
    {
        var all = source.Initiatives;
        var triangular = all.Count(set => InitiativeFacts.DerivedModeOf(set.Source) == DerivedModes.Triangular);
        return new FigureTable(
            [new Column("id", null), words.Column("initiative"), new Column("modeCode", null), words.Column("mode")],
            [
                .. all.Where(set => part is null || InitiativeFacts.DerivedModeOf(set.Source) == part)
                    .OrderBy(ListWords.Title, ListWords.Order).Select(Row),
            ])
        {
            Calculation = string.Create(
                ListWords.Culture, $"{triangular:N0} ÷ {all.Count:N0} = {FigureWords.Percent((decimal)triangular / all.Count)}"),
        };
    }

    private Cell[] Row(CatalogSet initiative)
    {
        var mode = InitiativeFacts.DerivedModeOf(initiative.Source);
        return [Cell.Text(initiative.Source.ExchangeId), words.Link(initiative), Cell.Text(mode), Cell.Text(words.Value(FacetKeys.Modality, mode))];
    }
}
