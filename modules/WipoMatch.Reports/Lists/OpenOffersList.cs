using WipoMatch.Catalog;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>The offers that hold today; those that end first stand first.</summary>
internal sealed class OpenOffersList(ListWords words) : IFigureList
{
    public string Code => FigureCodes.Offers;

    public FigureTable Build(FigureSource source, string? part) => new(
        [new Column("id", null), words.Column("offer"), words.Column("organization"), words.Column("from"), words.Column("to")],
        [.. source.OpenOffers.OrderBy(offer => offer.Source.To ?? DateOnly.MaxValue).Select(offer => Row(source, offer))]);

    private Cell[] Row(FigureSource source, CatalogSet offer) =>
    [
        Cell.Text(offer.Source.ExchangeId),
        words.Link(offer),
        Organization(source, offer),
        Cell.Day(offer.Source.From, words["NoDate"]),
        Cell.Day(offer.Source.To, words["NoDate"]),
    ];

    private Cell Organization(FigureSource source, CatalogSet offer) =>
        offer.Source.Value(FacetKeys.Organization) is { } id && source.Catalog.Find(id) is { } found && source.Catalog.FindSet(found.LocalizationSet) is { } set
            ? words.Link(set)
            : Cell.Empty;
}
