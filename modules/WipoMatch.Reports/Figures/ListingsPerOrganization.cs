using WipoMatch.Catalog;
using WipoMatch.ContentManagement;

namespace WipoMatch.Reports.Figures;

/// <summary>How many open needs and offers an organization has, on average.</summary>
internal sealed class ListingsPerOrganization : IIndicator
{
    public string Code => FigureCodes.Listings;

    /// <summary>Every published organization with its open needs and offers; listings of organizations that are not published are left out.</summary>
    public static IReadOnlyList<OrganizationListings> ByOrganization(FigureSource source)
    {
        var needs = Count(source, source.OpenNeeds);
        var offers = Count(source, source.OpenOffers);
        return
        [
            .. source.Catalog.SetsOf(ContentTypes.Organization)
                .Select(set => new OrganizationListings(set, needs.GetValueOrDefault(set), offers.GetValueOrDefault(set))),
        ];
    }

    public Figure? Count(FigureSource source)
    {
        var organizations = ByOrganization(source);
        var listings = organizations.Sum(organization => organization.Total);
        return listings == 0 ? null : new Figure(Code, FigureUnit.Mean, Figure.Rounded((decimal)listings / organizations.Count), FigureSource.TableOf(Code))
        {
            Cases = organizations.Count,
        };
    }

    private static Dictionary<CatalogSet, int> Count(FigureSource source, IEnumerable<CatalogSet> listings) =>
        (from listing in listings
         let id = listing.Source.Value(FacetKeys.Organization)
         where id is not null
         let organization = source.Catalog.Find(id)
         where organization is not null
         group listing by source.Catalog.FindSet(organization.LocalizationSet)).ToDictionary(group => group.Key!, group => group.Count());
}

/// <summary>An organization and its open listings.</summary>
internal sealed record OrganizationListings(CatalogSet Organization, int Needs, int Offers)
{
    public int Total => Needs + Offers;
}
