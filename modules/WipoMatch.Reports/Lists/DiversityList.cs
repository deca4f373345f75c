using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>Regions with their initiatives, shares and squared shares: the index step by step.</summary>
internal sealed class DiversityList(ListWords words) : IFigureList
{
    public string Code => FigureCodes.Diversity;

    public FigureTable Build(FigureSource source, string? part)
    {
        var regions = source.CountBy(FacetKeys.Region, ContentTypes.Initiative);
        var pairs = regions.Sum(region => region.Count);
        var squares = regions.Sum(region => Square(RegionalDiversity.ShareOf(region.Count, pairs)));
        return new FigureTable(
            [
                new Column("code", null), words.Column("region"), words.Column("initiatives", isNumber: true), words.Column("share", isNumber: true),
                words.Column("square", isNumber: true),
            ],
            [
                .. regions.OrderByDescending(region => region.Count).ThenBy(region => region.Value, StringComparer.Ordinal)
                    .Select(region => Row(source, region, RegionalDiversity.ShareOf(region.Count, pairs))),
            ])
        {
            Total = [Cell.Empty, Cell.Text(words["Total"]), Cell.Number(pairs), Number(1), Number(squares)],
            Calculation = string.Create(ListWords.Culture, $"1 − {squares:N3} = {1 - squares:N3}"),
        };
    }

    private Cell[] Row(FigureSource source, FacetCount region, decimal share) =>
    [
        Cell.Text(region.Value),
        Cell.Text(words.Value(FacetKeys.Region, region.Value)),
        Cell.Number(region.Count, ListWords.Url(source, ContentTypes.Initiative, FacetKeys.Region, region.Value)),
        Number(share),
        Number(Square(share)),
    ];

    private static Cell Number(decimal number) => Cell.Number(number, number.ToString("N3", ListWords.Culture));

    private static decimal Square(decimal share) => share * share;
}
