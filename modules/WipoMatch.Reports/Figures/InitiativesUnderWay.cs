using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Reports.Figures;

/// <summary>Initiatives that are being carried out or brought to an end.</summary>
internal sealed class InitiativesUnderWay : IIndicator
{
    public string Code => "initiatives";

    public string ContentType => ContentTypes.Initiative;

    public string ThemeClass => "health";

    public Figure? Count(CatalogSnapshot catalog, DateOnly today, IStringLocalizer<Texts> texts)
    {
        var count = catalog.SetsOf(ContentTypes.Initiative)
            .Count(set => set.Source.Value(FacetKeys.Status) is "implementation" or "finalisation");
        return count == 0 ? null : new Figure(count, texts.Plural("Label-initiatives", count));
    }
}
