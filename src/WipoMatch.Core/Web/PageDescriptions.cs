using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Web;

/// <summary>Says what pages are about in the words of schema.org, from the catalogue alone.</summary>
internal sealed class PageDescriptions(ICatalog catalog, IContentLinks links, ITaxonomies taxonomies, ISiteService site)
{
    // Everything that could end the element or a string is escaped: < > & ' " and the line separators of Unicode.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The site itself, for its first page.</summary>
    /// <param name="origin">The address of the site.</param>
    /// <param name="hasSearch">Whether it can be searched.</param>
    public JsonObject OfSite(Uri origin, bool hasSearch)
    {
        var home = Absolute(origin, "/" + SiteLanguages.Current.Code);
        var node = new JsonObject { ["@type"] = "WebSite", ["name"] = site.Current.SiteName, ["url"] = home };
        if (hasSearch)
        {
            node["potentialAction"] = new JsonObject
            {
                ["@type"] = "SearchAction",
                ["target"] = home + "/search?q={q}",
                ["query-input"] = "required name=q",
            };
        }

        return node;
    }

    /// <summary>Where a page lies.</summary>
    public static JsonObject OfPlace(BreadcrumbsModel place, string title, Uri origin)
    {
        var items = place.Links.Select((link, index) => Position(index, link.Text, Absolute(origin, link.Url)))
            .Append(Position(place.Links.Count, title, null));
        return new JsonObject { ["@type"] = "BreadcrumbList", ["itemListElement"] = new JsonArray([.. items]) };
    }

    /// <summary>A published thing as the current page shows it.</summary>
    public JsonObject Of(CatalogSet set, Uri origin)
    {
        var entry = set.For(SiteLanguages.Current.Code);
        var node = new JsonObject { ["@type"] = "WebPage", ["name"] = entry.Title, ["url"] = Absolute(origin, links.Url(entry, SiteLanguages.Current.Code)) };
        if (entry.Summary.Length > 0)
        {
            node["description"] = entry.Summary;
        }

        switch (links.Routes[entry.ContentType].ExchangeType)
        {
            case "story":
                AddArticle(node, entry, origin);
                break;
            case "need":
                (node["@type"], node["identifier"]) = ("Demand", entry.ExchangeId);
                AddPeriod(node, entry, "availabilityStarts", "availabilityEnds");
                AddPlaces(node, entry);
                break;
            case "offer":
                (node["@type"], node["identifier"], node["offeredBy"]) = ("Offer", entry.ExchangeId, Organizations(entry, origin));
                AddPeriod(node, entry, "validFrom", "validThrough");
                break;
            case "initiative":
                (node["@type"], node["identifier"]) = ("Project", entry.ExchangeId);
                AddPeriod(node, entry, "foundingDate", "dissolutionDate");
                AddPlaces(node, entry);
                break;
            case "organization":
                (node["@type"], node["identifier"]) = ("Organization", entry.ExchangeId);
                if (entry.Value(FacetKeys.Country) is { } country and not "XX")
                {
                    node["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressCountry"] = country };
                }

                break;
        }

        return WithoutNulls(node);
    }

    /// <summary>The element with some descriptions; null when there are none.</summary>
    public static IHtmlContent? ToScript(IReadOnlyList<JsonObject> nodes)
    {
        if (nodes.Count == 0)
        {
            return null;
        }

        var graph = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. nodes.Select(node => node.DeepClone())]) };
        return new HtmlString($"<script type=\"application/ld+json\">{graph.ToJsonString(Json)}</script>");
    }

    private void AddArticle(JsonObject node, CatalogEntry entry, Uri origin)
    {
        (node["@type"], node["headline"], node["inLanguage"]) = ("Article", entry.Title, SiteLanguages.Find(entry.Language)!.HtmlLang);
        (node["datePublished"], node["dateModified"]) = (Instant(entry.PublishedUtc), Instant(entry.ModifiedUtc));
        (node["author"], node["license"]) = (Organizations(entry, origin), "https://creativecommons.org/licenses/by/4.0/");
        node["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = site.Current.SiteName };
    }

    private JsonArray? Organizations(CatalogEntry entry, Uri origin)
    {
        var found = entry.Values(FacetKeys.Organization).Select(catalog.Current.Find).OfType<CatalogEntry>()
            .Select(one => catalog.Current.FindSet(one.LocalizationSet)?.For(SiteLanguages.Current.Code) ?? one)
            .Select(one => (JsonNode)new JsonObject
            {
                ["@type"] = "Organization",
                ["name"] = one.Title,
                ["url"] = Absolute(origin, links.Url(one, SiteLanguages.Current.Code)),
            }).ToArray();
        return found.Length == 0 ? null : new JsonArray(found);
    }

    private void AddPlaces(JsonObject node, CatalogEntry entry)
    {
        var places = entry.Values(FacetKeys.Country).Where(code => code != "XX")
            .Select(code => (JsonNode)new JsonObject { ["@type"] = "Country", ["name"] = taxonomies.Label(TaxonomyAliases.Countries, code) }).ToArray();
        node["areaServed"] = places.Length == 0 ? null : new JsonArray(places);
    }

    private static void AddPeriod(JsonObject node, CatalogEntry entry, string from, string to) =>
        (node[from], node[to]) = (entry.From is { } start ? LocalDate.Machine(start) : null, entry.To is { } end ? LocalDate.Machine(end) : null);

    private static JsonObject Position(int index, string name, string? url) => WithoutNulls(new JsonObject
    {
        ["@type"] = "ListItem",
        ["position"] = index + 1,
        ["name"] = name,
        ["item"] = url,
    });

    private static JsonObject WithoutNulls(JsonObject node)
    {
        foreach (var key in node.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
        {
            node.Remove(key);
        }

        return node;
    }

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Absolute(Uri origin, string path) => new Uri(origin, path).AbsoluteUri;
}
