using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Assistance.Queries;

/// <summary>Puts the fields of needs, offers and organizations into words of the reader's language.</summary>
public sealed class FactWords(
    ICatalog catalog, IContentLinks links, ITaxonomies taxonomies, IFacetLabels labels, ISiteService site, IStringLocalizer<Texts> localizer)
{
    /// <summary>Several things in one sentence.</summary>
    /// <param name="parts">The things.</param>
    public string Join(IEnumerable<string> parts) => string.Join(localizer["ListSeparator"], parts);

    /// <summary>The organization behind a listing as a link, or null when it is not published.</summary>
    /// <param name="entry">A need or an offer.</param>
    public IHtmlContent? Organization(CatalogEntry entry) =>
        OrganizationOf(entry) is { } found ? Markup.Link(found.Title, links.Url(found, Page), found.Language) : null;

    /// <summary>The organization behind a listing, in the language of the page if it can be.</summary>
    /// <param name="entry">A need or an offer.</param>
    public CatalogEntry? OrganizationOf(CatalogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Value(FacetKeys.Organization) is { } id && catalog.Current.Find(id) is { } found
            ? catalog.Current.FindSet(found.LocalizationSet)!.For(Page)
            : null;
    }

    /// <summary>The values of a facet, each with a link to the list that it filters.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="key">The facet.</param>
    public IHtmlContent? Facet(CatalogEntry entry, string key)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var list = $"/{Page}/{links.Routes[entry.ContentType].List}";
        return Markup.List(
        [
            .. entry.Values(key)
                .Select(value => Markup.Link(labels.Value(key, value), $"{list}?{key}={Uri.EscapeDataString(value)}")),
        ]);
    }

    /// <summary>The countries, each with a link to its page.</summary>
    /// <param name="entry">The item.</param>
    public IHtmlContent? Countries(CatalogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Markup.List(
        [
            .. entry.Values(FacetKeys.Country).Where(code => code != "XX")
                .Select(code => Markup.Link(taxonomies.Label(TaxonomyAliases.Countries, code), $"/{Page}/countries/{code}")),
        ]);
    }

    /// <summary>The labels of a taxonomy field.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    /// <param name="taxonomy">The taxonomy's alias.</param>
    public IHtmlContent? Terms(ContentItem item, string field, string taxonomy) => Sentence(
        item.Ids(field).Select(id => taxonomies.Get(taxonomy).ById(id)?.Label).OfType<string>());

    /// <summary>The working languages by name.</summary>
    /// <param name="item">The item.</param>
    public IHtmlContent? WorkingLanguages(ContentItem item) =>
        Sentence(item.Ids("WorkingLanguages").Select(code => taxonomies.Label(TaxonomyAliases.Languages, code)));

    /// <summary>A day, with a remark when it lies in the past.</summary>
    /// <param name="day">The day, or null.</param>
    /// <param name="remark">The key of the remark.</param>
    public IHtmlContent? Day(DateOnly? day, string? remark = null) => day is { } given
        ? Markup.Day(given, remark is not null && given < site.Today ? localizer[remark].Value : null)
        : null;

    /// <summary>The amount of money in a funding record: from, to, or both.</summary>
    /// <param name="funding">The record, or null.</param>
    public IHtmlContent? Funding(JsonObject? funding)
    {
        var currency = (string?)funding?["currency"] ?? "";
        return (Amount(funding, "min"), Amount(funding, "max")) switch
        {
            (null, null) => null,
            ({ } least, null) => Markup.Text(localizer["FundingAtLeast", currency, least]),
            (null, { } most) => Markup.Text(localizer["FundingUpTo", currency, most]),
            var (least, most) when least == most => Markup.Text(localizer["FundingExactly", currency, least]),
            var (least, most) => Markup.Text(localizer["FundingBetween", currency, least, most]),
        };
    }

    /// <summary>Who may take up an offer.</summary>
    /// <param name="eligibility">The record, or null for everybody.</param>
    public IHtmlContent Eligibility(JsonObject? eligibility)
    {
        var countries = Codes(eligibility, "countries", TaxonomyAliases.Countries);
        var groups = Codes(eligibility, "groups", TaxonomyAliases.Groups);
        var lines = new List<IHtmlContent>();
        if (groups.Count > 0)
        {
            lines.Add(Markup.Text(localizer["EligibleGroups", Join(groups)]));
        }

        if (countries.Count > 0)
        {
            lines.Add(Markup.Text(localizer["EligibleCountries", Join(countries)]));
        }

        return Markup.List(lines) ?? Markup.Text(localizer["EligibleAll"]);
    }

    /// <summary>How many partners an offer takes.</summary>
    /// <param name="capacity">The field's value.</param>
    public IHtmlContent Capacity(decimal? capacity) => Markup.Text(capacity switch
    {
        null => localizer["CapacityUnlimited"],
        0 => localizer["CapacityFull"],
        { } partners => localizer.Plural("Capacity", (long)partners),
    });

    /// <summary>Where the facts come from.</summary>
    /// <param name="item">The item.</param>
    public static IHtmlContent? Sources(ContentItem item) => Markup.List(
    [
        .. from source in item.Records("Sources")
           let url = (string?)source["url"]
           let title = (string?)source["title"] ?? url
           where title is not null
           select WebAddresses.IsSafe(url) ? Markup.Link(title, url!) : Markup.Text(title),
    ]);

    private static string Page => SiteLanguages.Current.Code;

    private IHtmlContent? Sentence(IEnumerable<string> parts) => parts.ToList() is { Count: > 0 } some ? Markup.Text(Join(some)) : null;

    private List<string> Codes(JsonObject? record, string key, string taxonomy) =>
        [.. (record?[key] as JsonArray)?.Select(code => taxonomies.Label(taxonomy, (string?)code ?? "")) ?? []];

    private static string? Amount(JsonObject? funding, string key) =>
        funding?[key] is JsonValue value && value.TryGetValue<decimal>(out var amount)
            ? amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", SiteLanguages.Current.Culture)
            : null;
}
