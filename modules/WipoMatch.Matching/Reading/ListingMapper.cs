using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Matching.Engine;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Reading;

/// <summary>Maps content items to needs and offers of the engine: terms become codes, references organizations.</summary>
internal sealed class ListingMapper(ICatalog catalog, ITaxonomies taxonomies, IMarkdownRenderer markdown)
{
    private const string NoCountry = "XX";

    /// <summary>A need.</summary>
    public Need Need(ContentItem item, CatalogEntry source, IReadOnlyList<TitledText> texts) => new()
    {
        Id = source.ExchangeId,
        Organization = OrganizationOf(item),
        Texts = texts,
        Support = Codes(item, "Support", TaxonomyAliases.Support),
        WorkingLanguages = item.Ids("WorkingLanguages"),
        Themes = Codes(item, "Themes", TaxonomyAliases.Themes),
        Sdgs = Codes(item, "Sdgs", TaxonomyAliases.Sdgs),
        AssistanceTypes = Codes(item, "AssistanceTypes", TaxonomyAliases.AssistanceTypes),
        Funding = Funding(item),
        Country = Codes(item, "Country", TaxonomyAliases.Countries) is [var country, ..] ? country : NoCountry,
        NeededFrom = item.Day("NeededFrom"),
        NeededBy = item.Day("NeededBy"),
    };

    /// <summary>An offer.</summary>
    public Offer Offer(
        ContentItem item, CatalogEntry source, IReadOnlyList<TitledText> texts, IReadOnlyDictionary<string, IReadOnlyList<string>> providers)
    {
        var eligibility = item.Record("Eligibility");
        return new Offer
        {
            Id = source.ExchangeId,
            Organization = OrganizationOf(item),
            Texts = texts,
            Support = Codes(item, "Support", TaxonomyAliases.Support),
            WorkingLanguages = item.Ids("WorkingLanguages"),
            Themes = Codes(item, "Themes", TaxonomyAliases.Themes),
            Sdgs = Codes(item, "Sdgs", TaxonomyAliases.Sdgs),
            AssistanceTypes = Codes(item, "AssistanceTypes", TaxonomyAliases.AssistanceTypes),
            Funding = Funding(item),
            EligibleCountries = Strings(eligibility?["countries"]),
            EligibleGroups = Strings(eligibility?["groups"]),
            Capacity = (int?)item.Number("Capacity"),
            ValidFrom = item.Day("ValidFrom"),
            ValidTo = item.Day("ValidTo"),
            ProviderCountries = item.Ids("Organization") is [var id, ..] ? providers.GetValueOrDefault(id) ?? [] : [],
        };
    }

    /// <summary>The text of an item.</summary>
    public TitledText Text(ContentItem item, CatalogEntry entry) =>
        new(entry.Language, entry.Title, markdown.ToPlainText(item.As<MarkdownBodyPart>()?.Markdown ?? ""));

    /// <summary>The country of an organization; of a regional body without one, its members.</summary>
    public IReadOnlyList<string> CountriesOf(ContentItem organization)
    {
        var own = Codes(organization, "Country", TaxonomyAliases.Countries);
        return own is [NoCountry] or [] ? Codes(organization, "Members", TaxonomyAliases.Countries) : own;
    }

    // An organization may stand in several languages; all of them are the same one.
    private string OrganizationOf(ContentItem item) =>
        item.Ids("Organization") is [var id, ..] ? catalog.Current.Find(id)?.LocalizationSet ?? id : item.ContentItemId;

    private IReadOnlyList<string> Codes(ContentItem item, string field, string taxonomy)
    {
        var terms = taxonomies.Get(taxonomy);
        return [.. item.Ids(field).Select(id => terms.ById(id)?.Code).OfType<string>()];
    }

    private static Money? Funding(ContentItem item) =>
        item.Record("Funding") is { } record && (string?)record["currency"] is { } currency ? new Money(currency, Amount(record["min"]), Amount(record["max"])) : null;

    private static decimal? Amount(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? value.GetValue<decimal>() : null;

    private static IReadOnlyList<string> Strings(JsonNode? list) => [.. (list as JsonArray)?.Select(value => (string?)value).OfType<string>() ?? []];
}
