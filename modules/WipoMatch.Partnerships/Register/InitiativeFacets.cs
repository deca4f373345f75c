using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Partnerships.Contracts;
using WipoMatch.Partnerships.Modality;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Register;

/// <summary>Adds to the catalogue what an initiative does not say in a field: its countries, organizations, years and derived mode.</summary>
internal sealed class InitiativeFacets(ParticipantReader participants, ITaxonomies taxonomies, ISiteService site) : ICatalogContributor
{
    public async Task ContributeAsync(
        ContentItem item, IDictionary<string, IReadOnlyList<string>> facets, CancellationToken cancellationToken = default)
    {
        if (item.ContentType != ContentTypes.Initiative)
        {
            return;
        }

        var all = await participants.ReadAsync(item, cancellationToken);
        var derived = ModalityDerivation.Derive([.. all.Select(participant => participant.Party)]);
        Set(facets, FacetKeys.Country, all.Select(participant => participant.Country).Append(HostOf(item)).OfType<string>());
        Set(facets, FacetKeys.Organization, all.Select(participant => participant.OrganizationId).OfType<string>());
        Set(facets, InitiativeKeys.RoleCountry, all
            .Where(participant => participant.Country is not null)
            .Select(participant => InitiativeKeys.Pair(participant.Role, participant.Country!)));
        Set(facets, InitiativeKeys.DerivedModality, [derived.Modality]);
        facets.TryAdd(FacetKeys.Modality, [derived.Modality]);
        facets.TryAdd(FacetKeys.Ppp, [derived.Ppp ? "true" : "false"]);
        var status = facets.TryGetValue(FacetKeys.Status, out var states) && states is [var state, ..] ? state : null;
        var period = InitiativePeriod.Of(item.Day("Start"), item.Day("End"), status, site.Today);
        Set(facets, FacetKeys.Year, period?.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)) ?? []);
    }

    private string? HostOf(ContentItem item) =>
        item.Ids("Host").Select(id => taxonomies.Get(TaxonomyAliases.Countries).ById(id)?.Code).FirstOrDefault();

    private static void Set(IDictionary<string, IReadOnlyList<string>> facets, string key, IEnumerable<string> values)
    {
        if (values.Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } some)
        {
            facets[key] = some;
        }
    }
}
