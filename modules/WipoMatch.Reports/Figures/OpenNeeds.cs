using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Reports.Figures;

/// <summary>Needs on the site: a need is open from its publication until it is closed, also when its date has passed.</summary>
internal sealed class OpenNeeds : IIndicator
{
    public string Code => "needs";

    public string ContentType => ContentTypes.Need;

    public string ThemeClass => "agri";

    public Figure? Count(CatalogSnapshot catalog, DateOnly today, IStringLocalizer<Texts> texts)
    {
        var count = catalog.SetsOf(ContentTypes.Need).Count;
        return count == 0 ? null : new Figure(count, texts.Plural("Label-needs", count));
    }
}
