using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Asking;

/// <summary>Says in the reader's language who is asked.</summary>
public sealed class AskedNames(ICatalog catalog, IFacetLabels labels, IStringLocalizer<Texts> localizer)
{
    /// <summary>Who is asked.</summary>
    /// <param name="route">One of <see cref="Routes"/>.</param>
    /// <param name="organizations">Exchange identifiers of organizations.</param>
    /// <param name="countries">Codes of countries.</param>
    public string Of(string route, IEnumerable<string> organizations, IEnumerable<string> countries) => route switch
    {
        Routes.Organization when Join(organizations.Select(TitleOf).OfType<string>()) is { Length: > 0 } names => names,
        Routes.Organization => localizer["TheOrganization"],
        Routes.Country => localizer["FocalPointsOf", Join(countries.Select(code => labels.Value(FacetKeys.Country, code)))],
        _ => localizer["TheFacilitator"],
    };

    private string Join(IEnumerable<string> names) => string.Join(localizer["ListSeparator"], names);

    private string? TitleOf(string exchangeId) => catalog.Current.FindByExchangeId(exchangeId) is { } entry
        ? catalog.Current.FindSet(entry.LocalizationSet)!.For(SiteLanguages.Current.Code).Title
        : null;
}
