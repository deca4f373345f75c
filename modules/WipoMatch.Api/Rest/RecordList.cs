using WipoMatch.Catalog;

namespace WipoMatch.Api.Rest;

/// <summary>A list of records.</summary>
/// <param name="Name">The last part of its address: <c>stories</c>.</param>
/// <param name="Type">The <c>type</c> of its records: <c>story</c>.</param>
/// <param name="Filters">The filters that its records can be asked by: keys of <see cref="FacetKeys"/>.</param>
internal sealed record RecordList(string Name, string Type, IReadOnlyList<string> Filters)
{
    /// <summary>All lists of records.</summary>
    public static IReadOnlyList<RecordList> All { get; } =
    [
        new("stories", "story",
        [
            FacetKeys.Theme, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Modality, FacetKeys.Sdg, FacetKeys.IpField, FacetKeys.Concept, FacetKeys.Year,
        ]),
        new("needs", "need",
        [
            FacetKeys.Theme, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Support, FacetKeys.Sdg, FacetKeys.IpField, FacetKeys.Concept,
        ]),
        new("offers", "offer", [FacetKeys.Theme, FacetKeys.Modality, FacetKeys.Support, FacetKeys.Sdg, FacetKeys.IpField, FacetKeys.Concept]),
        new("organizations", "organization", [FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.IpField, FacetKeys.Kind]),
        new("initiatives", "initiative",
        [
            FacetKeys.Theme, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Modality, FacetKeys.Ppp, FacetKeys.IpField,
            FacetKeys.Concept, FacetKeys.Year, FacetKeys.Status,
        ]),
    ];

    /// <summary>The content types whose items the list holds.</summary>
    public IReadOnlyList<string> ContentTypes(IContentLinks links) =>
        [.. links.Routes.Values.Where(route => route.ExchangeType == Type).Select(route => route.ContentType).Order(StringComparer.Ordinal)];
}
