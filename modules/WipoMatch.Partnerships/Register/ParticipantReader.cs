using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Partnerships.Modality;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Register;

/// <summary>Reads the participants of an initiative with the published facts of their organizations and the groups of the initiative's day.</summary>
public sealed class ParticipantReader(IContentQueries contents, ITaxonomies taxonomies, ICountryGroups groups, ISiteService site)
{
    private const string NoCountry = "XX";

    /// <summary>The participants in the order of the record.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<Participant>> ReadAsync(ContentItem initiative, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        var records = initiative.Records("Participants");
        var ids = records.Select(record => (string?)record["organization"]).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var organizations = ids.Count == 0
            ? []
            : (await contents.GetManyAsync(ids, ContentVersions.Published, cancellationToken)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var day = DayOf(initiative);
        return [.. records.Select(record => Read(record, organizations, day)).OfType<Participant>()];
    }

    /// <summary>The day on which membership in groups counts: the first day, else the last, else today.</summary>
    /// <param name="initiative">The initiative.</param>
    public DateOnly DayOf(ContentItem initiative) => initiative.Day("Start") ?? initiative.Day("End") ?? site.Today;

    private Participant? Read(JsonObject record, Dictionary<string, ContentItem> organizations, DateOnly day)
    {
        var role = (string?)record["role"] ?? "";
        if ((string?)record["organization"] is { } id)
        {
            var organization = organizations.GetValueOrDefault(id);
            var own = organization is null ? null : CodeOf(organization, "Country");
            var members = organization is null ? [] : Codes(organization, "Members");
            var countries = own is not null ? [own] : members;
            var category = organization is null ? "" : Term(organization, "Category", TaxonomyAliases.OrganizationCategories) ?? "";
            return new Participant(role, id, own, new Party(id, role, category, Stages(countries, day)));
        }

        return (string?)record["country"] is { Length: > 0 } country
            ? new Participant(role, null, country, new Party(country, role, null, Stages([country], day)))
            : null;
    }

    private string? CodeOf(ContentItem item, string field) => Codes(item, field).FirstOrDefault();

    private List<string> Codes(ContentItem item, string field) =>
    [
        .. item.Ids(field).Select(id => taxonomies.Get(TaxonomyAliases.Countries).ById(id)?.Code)
            .OfType<string>().Where(code => code != NoCountry),
    ];

    private string? Term(ContentItem item, string field, string taxonomy) =>
        item.Ids(field).Select(id => taxonomies.Get(taxonomy).ById(id)?.Code).FirstOrDefault();

    private List<PartyCountry> Stages(IEnumerable<string> countries, DateOnly day) =>
        [.. countries.Select(country => new PartyCountry(country, StageOf(groups.GroupsOf(country, day))))];

    private static DevelopmentStage StageOf(IReadOnlyList<string> codes) =>
        codes.Contains("DEVELOPED", StringComparer.Ordinal) ? DevelopmentStage.Developed
        : codes.Contains("TRANSITION", StringComparer.Ordinal) ? DevelopmentStage.Transition
        : codes.Contains("DEVELOPING", StringComparer.Ordinal) ? DevelopmentStage.Developing
        : DevelopmentStage.Unknown;
}
