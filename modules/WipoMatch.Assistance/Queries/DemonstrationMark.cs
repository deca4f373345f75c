using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;

namespace WipoMatch.Assistance.Queries;

/// <summary>
/// Says on a demonstration site what was made up: needs and offers whose exchange ids begin with <c>need-</c> or <c>offer-</c>, and the
/// organizations that post them. Needs and offers entered by people get other ids and stay unmarked.
/// </summary>
public sealed class DemonstrationMark(ICatalog catalog, IPageFrame frame, IStringLocalizer<Texts> localizer)
{
    /// <summary>The tag of a thing that was made up; none for anything else.</summary>
    /// <param name="set">A need, an offer or an organization.</param>
    public IReadOnlyList<TagModel> TagsOf(CatalogSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return frame.IsDemonstration && IsMadeUp(set) ? [new TagModel(localizer["DemonstrationData"], "wait")] : [];
    }

    private bool IsMadeUp(CatalogSet set) => set.Source.ContentType == ContentTypes.Organization
        ? catalog.Current.SetsOf(ContentTypes.Need, ContentTypes.Offer).Any(listing => IsMadeUpListing(listing) && IsBy(listing, set))
        : IsMadeUpListing(set);

    private static bool IsMadeUpListing(CatalogSet set) =>
        set.Source.ExchangeId.StartsWith("need-", StringComparison.Ordinal) ||
        set.Source.ExchangeId.StartsWith("offer-", StringComparison.Ordinal);

    private static bool IsBy(CatalogSet listing, CatalogSet organization) =>
        listing.Source.Value(FacetKeys.Organization) is { } id && organization.Entries.Any(entry => entry.ContentItemId == id);
}
