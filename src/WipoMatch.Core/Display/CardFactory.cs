using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Display;

/// <summary>Draws cards from catalogue entries alone; no page loads a document to show a list.</summary>
internal sealed class CardFactory(
    ICatalog catalog, IContentLinks links, ITaxonomies taxonomies, ISiteService site, IStringLocalizer<Texts> localizer) : ICardFactory
{
    private const int WordsPerMinute = 200;

    public CardModel Create(CatalogSet set, bool showKind = false)
    {
        var page = SiteLanguages.Current.Code;
        var entry = set.For(page);
        var theme = taxonomies.Get(TaxonomyAliases.Themes).ByCode(entry.Value(FacetKeys.Theme));
        var type = links.Routes[entry.ContentType].ExchangeType;
        var themeClass = theme?.Extras.GetValueOrDefault("Color") ?? "other";
        return new CardModel
        {
            Url = links.Url(entry, page),
            Title = entry.Title,
            Language = entry.Language,
            Kind = showKind || type is "need" or "offer" ? localizer["Type-" + type].Value : null,
            Shape = type == "initiative" ? "partnership" : type,
            ThemeClass = themeClass,
            ThemeLabel = theme?.Label,
            Summary = entry.Summary.Length > 0 ? entry.Summary : null,
            Facts = [.. Facts(entry, type)],
            Languages = [.. Languages(set)],
            Tags = [.. Tags(entry, type)],
            Cover = type == "story" ? new CoverModel(themeClass, entry.LocalizationSet) : null,
        };
    }

    private IEnumerable<string> Facts(CatalogEntry entry, string type) => type switch
    {
        "story" => Countries(entry).Append(localizer.Plural("Minutes", Math.Max(1, entry.Words / WordsPerMinute))),
        "need" => Countries(entry).Concat(entry.To is { } by ? [localizer["NeededBy", LocalDate.InWords(by)]] : Array.Empty<string>()),
        "offer" => Organizations(entry).Concat(entry.To is { } to && to >= site.Today ? [localizer["OpenUntil", LocalDate.InWords(to)]] : Array.Empty<string>()),
        "organization" => Countries(entry).Concat(entry.Values(FacetKeys.Kind).Select(code => taxonomies.Label(TaxonomyAliases.OrganizationCategories, code))),
        "initiative" => entry.Values(FacetKeys.Modality).Select(code => taxonomies.Label(TaxonomyAliases.Modalities, code)).Concat(Period(entry)),
        _ => Countries(entry),
    };

    private IEnumerable<TagModel> Tags(CatalogEntry entry, string type)
    {
        if (type == "offer" && entry.To < site.Today)
        {
            yield return new TagModel(localizer["Ended"]);
        }
        else if (type == "offer" && entry.From > site.Today)
        {
            yield return new TagModel(localizer["OpensOn", LocalDate.InWords(entry.From.Value)], "wait");
        }

        if (type == "initiative" && entry.Value(FacetKeys.Status) is { } status)
        {
            yield return new TagModel(taxonomies.Label(TaxonomyAliases.InitiativeStatuses, status), status switch
            {
                "implementation" or "finalisation" => "ok",
                "pipeline" => "wait",
                "suspended" or "cancelled" => "bad",
                _ => "neutral",
            });
        }
    }

    private IEnumerable<LanguageLink> Languages(CatalogSet set) =>
        from language in SiteLanguages.All
        let entry = set.In(language.Code)
        where entry is not null && set.Entries.Count > 1
        select new LanguageLink(language, links.Url(entry, language.Code), language.Code == SiteLanguages.Current.Code);

    private IEnumerable<string> Countries(CatalogEntry entry) => entry.Values(FacetKeys.Country)
        .Where(code => code != "XX").Take(3).Select(code => taxonomies.Label(TaxonomyAliases.Countries, code));

    private IEnumerable<string> Organizations(CatalogEntry entry) => entry.Values(FacetKeys.Organization)
        .Select(id => catalog.Current.Find(id)).OfType<CatalogEntry>()
        .Select(found => catalog.Current.FindSet(found.LocalizationSet)!.For(SiteLanguages.Current.Code).Title);

    private IEnumerable<string> Period(CatalogEntry entry) => (entry.From, entry.To) switch
    {
        ({ } from, { } to) when from.Year == to.Year => [from.Year.ToString(SiteLanguages.Current.Culture)],
        ({ } from, { } to) => [localizer["Period", from.Year, to.Year]],
        ({ } from, null) => [localizer["Since", from.Year]],
        _ => [],
    };
}
