using System.Text.Json.Nodes;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Partnerships.Contracts;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>Countries with their South-South initiatives in this biennium and the last, or those of one biennium.</summary>
internal sealed class SouthSouthList(ListWords words) : IFigureList
{
    public string Code => FigureCodes.SouthSouth;

    public FigureTable Build(FigureSource source, string? part)
    {
        var biennia = SouthSouthCountries.BienniaOf(source.Today)
            .Where(biennium => part is null || SouthSouthCountries.CodeOf(biennium) == part).ToList();
        return new FigureTable(
            [
                new Column("code", null), words.Column("country"),
                .. biennia.Select(biennium => new Column(SouthSouthCountries.CodeOf(biennium), biennium.ToString(), IsNumber: true)),
                words.Column("initiatives"),
            ],
            [.. Countries(source, biennia).Select(country => Row(country.Code, country.Initiatives, biennia, source.Today))]);
    }

    private IEnumerable<(string Code, List<CatalogSet> Initiatives)> Countries(FigureSource source, List<Biennium> biennia) =>
        (from set in SouthSouthCountries.Initiatives(source)
         where biennia.Exists(biennium => SouthSouthCountries.RanIn(set, biennium, source.Today))
         from code in InitiativeFacts.PartnerCountriesOf(set.Source)
         group set by code).Select(country => (country.Key, country.ToList())).OrderBy(country => words.Country(country.Key), ListWords.Order);

    private Cell[] Row(string code, List<CatalogSet> initiatives, List<Biennium> biennia, DateOnly today) =>
    [
        Cell.Text(code),
        Cell.Text(words.Country(code)),
        .. biennia.Select(biennium => Cell.Number(initiatives.Count(set => SouthSouthCountries.RanIn(set, biennium, today)))),
        new Cell(
            new JsonArray([.. initiatives.Select(set => JsonValue.Create(set.Source.ExchangeId))]),
            Markup.List([.. initiatives.Select(set => words.Link(set).Html)])!),
    ];
}
