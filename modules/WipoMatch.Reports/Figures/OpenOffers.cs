using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Reports.Figures;

/// <summary>Offers that hold today; the first and the last day count.</summary>
internal sealed class OpenOffers : IIndicator
{
    public string Code => "offers";

    public string ContentType => ContentTypes.Offer;

    public string ThemeClass => "ipm";

    public Figure? Count(CatalogSnapshot catalog, DateOnly today, IStringLocalizer<Texts> texts)
    {
        var count = catalog.SetsOf(ContentTypes.Offer).Count(set => !(set.Source.From > today) && !(set.Source.To < today));
        return count == 0 ? null : new Figure(count, texts.Plural("Label-offers", count));
    }
}
