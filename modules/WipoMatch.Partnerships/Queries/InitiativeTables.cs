using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Partnerships.Modality;
using WipoMatch.Partnerships.Register;
using WipoMatch.Partnerships.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Queries;

/// <summary>The tables of an initiative's page, in words of the reader's language.</summary>
public sealed class InitiativeTables(ICatalog catalog, IContentLinks links, ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>Who takes part.</summary>
    /// <param name="participants">The participants.</param>
    public IReadOnlyList<ParticipantRow> Participants(IEnumerable<Participant> participants) =>
    [
        .. participants.Select(participant => new ParticipantRow(
            Party(participant.Party.Key),
            Country(participant.Country ?? "XX"),
            taxonomies.Label(TaxonomyAliases.ParticipantRoles, participant.Role))),
    ];

    /// <summary>What each party gives.</summary>
    /// <param name="item">The initiative.</param>
    public IReadOnlyList<ContributionRow> Contributions(ContentItem item) =>
    [
        .. item.Records("Contributions").Select(record => new ContributionRow(
            Party((string?)record["by"] ?? ""),
            taxonomies.Label(TaxonomyAliases.ContributionKinds, (string?)record["kind"] ?? ""),
            Amount(record),
            (string?)record["description"] ?? "")),
    ];

    /// <summary>How many people took part.</summary>
    /// <param name="item">The initiative.</param>
    public IReadOnlyList<PeopleRow> People(ContentItem item) =>
    [
        .. item.Records("ParticipantsByCountry").Select(record => new PeopleRow(
            Country((string?)record["country"] ?? ""), Number(record, "women"), Number(record, "men"), Number(record, "total"))),
    ];

    /// <summary>Declared and derived mode.</summary>
    /// <param name="item">The initiative.</param>
    /// <param name="participants">The participants.</param>
    public ModalityBox Modality(ContentItem item, IEnumerable<Participant> participants)
    {
        var derived = ModalityDerivation.Derive([.. participants.Select(participant => participant.Party)]);
        var declared = item.Ids("Modality").Select(id => taxonomies.Get(TaxonomyAliases.Modalities).ById(id)?.Code).FirstOrDefault();
        var isPpp = item.Flag("Ppp") ?? derived.Ppp;
        return new ModalityBox(
            declared is null ? null : taxonomies.Label(TaxonomyAliases.Modalities, declared),
            taxonomies.Label(TaxonomyAliases.Modalities, derived.Modality),
            declared is not null && declared != derived.Modality,
            [.. derived.Reasons.Select(Sentence)],
            localizer[isPpp ? "PppYes" : "PppNo"],
            isPpp != derived.Ppp);
    }

    /// <summary>A party by name: an organization with a link to its page, a country, or the name as recorded.</summary>
    /// <param name="key">Content item id, country code or name.</param>
    public IHtmlContent Party(string key)
    {
        if (catalog.Current.Find(key) is { } found)
        {
            var shown = catalog.Current.FindSet(found.LocalizationSet)!.For(SiteLanguages.Current.Code);
            return Markup.Link(shown.Title, links.Url(shown, SiteLanguages.Current.Code), shown.Language);
        }

        return Markup.Text(taxonomies.Get(TaxonomyAliases.Countries).ByCode(key)?.Label ?? Named(key));
    }

    // An organization that is not published is known by its id alone, which tells a reader nothing.
    private string Named(string key) => key.Length == 26 && key.All(char.IsAsciiLetterOrDigit) ? localizer["UnpublishedOrganization"] : key;

    private string Country(string code) => taxonomies.Label(TaxonomyAliases.Countries, code);

    private IHtmlContent Sentence(ModalityReason reason)
    {
        var content = new HtmlContentBuilder().Append(localizer[reason.Code]);
        for (var place = 0; place < reason.Parties.Count; place++)
        {
            content.Append(place == 0 ? " " : localizer["ListSeparator"]).AppendHtml(Party(reason.Parties[place]));
        }

        return content;
    }

    private static string Amount(JsonObject record) =>
        record["amount"] is JsonValue value && value.TryGetValue<decimal>(out var amount)
            ? string.Join('\u00a0', new[] { (string?)record["currency"], amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", SiteLanguages.Current.Culture) }.OfType<string>())
            : "";

    private static string? Number(JsonObject record, string key) =>
        record[key] is JsonValue value && value.TryGetValue<long>(out var number) ? number.ToString("N0", SiteLanguages.Current.Culture) : null;
}
