using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Stories.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Stories.Queries;

/// <summary>The key facts of a story in the reader's language.</summary>
public sealed class StoryFacts(
    ICatalog catalog, IContentLinks links, PublishedItems items, ITaxonomies taxonomies, IFacetLabels labels, IStringLocalizer<Texts> localizer)
{
    /// <summary>The facts that are known.</summary>
    /// <param name="item">The story.</param>
    /// <param name="entry">The same story in the catalogue.</param>
    /// <param name="withTexts">Whether texts of the story are in the reader's language.</param>
    public SummaryListModel Build(ContentItem item, CatalogEntry entry, bool withTexts)
    {
        var rows = new (string Term, IEnumerable<IHtmlContent> Values)[]
        {
            ("FactResult", withTexts && Result(item) is { } result ? [result] : []),
            ("FactCountry", entry.Values(FacetKeys.Country).Where(code => code != CountryActivity.NoCountry).Select(Country)),
            ("FactOrganizations", Organizations(entry)),
            ("FactYear", entry.Values(FacetKeys.Year).Select(Markup.Text)),
            ("FactIpFields", Filters(entry, FacetKeys.IpField)),
            ("FactConcepts", Filters(entry, FacetKeys.Concept)),
            ("FactAssistance", Assistance(item)),
            ("FactSdgs", Filters(entry, FacetKeys.Sdg)),
        };
        return new SummaryListModel(
        [
            .. from row in rows
               let values = row.Values.ToList()
               where values.Count > 0
               select new SummaryRow(localizer[row.Term], Markup.List(values)!),
        ]);
    }

    private static IHtmlContent Country(string code, string label) => Markup.Link(label, $"/{SiteLanguages.Current.Code}/countries/{code}");

    private IHtmlContent Country(string code) => Country(code, taxonomies.Label(TaxonomyAliases.Countries, code));

    private IEnumerable<IHtmlContent> Organizations(CatalogEntry entry) =>
        from id in entry.Values(FacetKeys.Organization)
        let found = catalog.Current.Find(id)
        where found is not null
        let shown = catalog.Current.FindSet(found.LocalizationSet)!.For(SiteLanguages.Current.Code)
        select Markup.Link(shown.Title, links.Url(shown, SiteLanguages.Current.Code), shown.Language);

    private IEnumerable<IHtmlContent> Filters(CatalogEntry entry, string facet) => entry.Values(facet)
        .Select(value => Markup.Link(labels.Value(facet, value), items.ListUrl(ItemKind.Stories, new ItemFilter(facet, value))));

    private IEnumerable<IHtmlContent> Assistance(ContentItem item) => item.Ids("AssistanceTypes")
        .Select(id => taxonomies.Get(TaxonomyAliases.AssistanceTypes).ById(id)).OfType<TermView>()
        .Select(term => Markup.Text(term.Label));

    private IHtmlContent? Result(ContentItem item)
    {
        if (item.Record("Result") is not { } result || result["number"] is not JsonValue value || !value.TryGetValue(out decimal number))
        {
            return null;
        }

        var written = number.ToString(number == decimal.Truncate(number) ? "N0" : "#,##0.##", SiteLanguages.Current.Culture);
        var html = new HtmlContentBuilder().AppendHtml("<strong>").Append(written).AppendHtml("</strong> ").Append(TextOf(result, "unit"));
        var source = TextOf(result, "source");
        if (source.Length > 0)
        {
            var shown = WebAddresses.IsSafe(source) ? Markup.OutwardLink(new Uri(source).Host, source) : Markup.Text(source);
            html.AppendHtml("<br><small>").AppendFormat(SiteLanguages.Current.Culture, localizer["ResultSource"].Value, shown).AppendHtml("</small>");
        }

        return html;
    }

    private static string TextOf(JsonObject record, string key) => record[key] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
