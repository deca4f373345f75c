using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Display;

/// <summary>Words for facets: vocabularies from the taxonomies, the rest from texts.</summary>
internal sealed class FacetLabels(ITaxonomies taxonomies, IStringLocalizer<Texts> localizer) : IFacetLabels
{
    private static readonly Dictionary<string, string> Taxonomy = new(StringComparer.Ordinal)
    {
        [FacetKeys.Theme] = TaxonomyAliases.Themes,
        [FacetKeys.Country] = TaxonomyAliases.Countries,
        [FacetKeys.Region] = TaxonomyAliases.Groups,
        [FacetKeys.Group] = TaxonomyAliases.Groups,
        [FacetKeys.Modality] = TaxonomyAliases.Modalities,
        [FacetKeys.Support] = TaxonomyAliases.Support,
        [FacetKeys.IpField] = TaxonomyAliases.IpFields,
        [FacetKeys.Concept] = TaxonomyAliases.Concepts,
        [FacetKeys.Status] = TaxonomyAliases.InitiativeStatuses,
        [FacetKeys.Kind] = TaxonomyAliases.OrganizationCategories,
    };

    public string Heading(string key) => localizer["Facet-" + key];

    public string Value(string key, string value) => key switch
    {
        FacetKeys.Language => SiteLanguages.Find(value)?.NativeName ?? value,
        FacetKeys.Sdg => localizer["SdgLabel", value, taxonomies.Label(TaxonomyAliases.Sdgs, value)],
        FacetKeys.Type => Known("Type-" + value, value),
        FacetKeys.Ppp => Known("Ppp-" + value, value),
        _ => Taxonomy.TryGetValue(key, out var alias) ? taxonomies.Label(alias, value) : value,
    };

    private string Known(string text, string fallback) => localizer[text] is { ResourceNotFound: false } found ? found.Value : fallback;
}
