using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>All organizations with the number of their open needs and offers; those with the most first.</summary>
internal sealed class ListingsList(ListWords words) : IFigureList
{
    public string Code => FigureCodes.Listings;

    public FigureTable Build(FigureSource source, string? part)
    {
        var organizations = ListingsPerOrganization.ByOrganization(source);
        var (needs, offers) = (organizations.Sum(one => one.Needs), organizations.Sum(one => one.Offers));
        return new FigureTable(
            [
                new Column("id", null), words.Column("organization"), words.Column("needs", isNumber: true), words.Column("offers", isNumber: true),
                words.Column("listings", isNumber: true),
            ],
            [
                .. organizations.OrderByDescending(one => one.Total).ThenBy(one => ListWords.Title(one.Organization), ListWords.Order)
                    .Select(one => Row(Cell.Text(one.Organization.Source.ExchangeId), words.Link(one.Organization), one.Needs, one.Offers)),
            ])
        {
            Total = Row(Cell.Empty, Cell.Text(words["Total"]), needs, offers),
            Calculation = string.Create(
                ListWords.Culture, $"({needs:N0} + {offers:N0}) ÷ {organizations.Count:N0} = {(decimal)(needs + offers) / organizations.Count:N1}"),
        };
    }

    private static Cell[] Row(Cell id, Cell name, int needs, int offers) => [id, name, Cell.Number(needs), Cell.Number(offers), Cell.Number(needs + offers)];
}
