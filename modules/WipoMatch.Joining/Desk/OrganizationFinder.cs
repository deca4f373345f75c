using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Joining.Desk;

/// <summary>Finds published organizations by their names.</summary>
public sealed class OrganizationFinder(ICatalog catalog, ITaxonomies taxonomies)
{
    /// <summary>More are not shown: another word finds fewer.</summary>
    public const int Most = 20;

    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>The organizations whose name holds all words, in any language, by name; none for no words.</summary>
    /// <param name="text">What was typed; case, accents and width do not matter.</param>
    public IReadOnlyList<Choice> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            ? []
            :
            [
                .. catalog.Current.SetsOf(ContentTypes.Organization)
                    .Where(set => set.Entries.Any(entry => Array.TrueForAll(words, word => Holds(entry.Title, word))))
                    .OrderBy(set => set.For(SiteLanguages.Current.Code).Title, StringComparer.CurrentCulture)
                    .Take(Most).Select(ToChoice),
            ];
    }

    /// <summary>The published organization, as a choice, or null.</summary>
    /// <param name="exchangeId">Its exchange identifier.</param>
    public Choice? Get(string? exchangeId) =>
        exchangeId is not null && catalog.Current.FindByExchangeId(exchangeId) is { ContentType: ContentTypes.Organization } entry
            && catalog.Current.FindSet(entry.LocalizationSet) is { } set
            ? ToChoice(set)
            : null;

    private Choice ToChoice(CatalogSet set)
    {
        var shown = set.For(SiteLanguages.Current.Code);
        var facts = new[] { Label(TaxonomyAliases.Countries, shown.Value(FacetKeys.Country)), Label(TaxonomyAliases.OrganizationCategories, shown.Value(FacetKeys.Kind)) };
        return new(
            set.Source.ExchangeId, shown.Title, string.Join(" · ", facts.OfType<string>()),
            HtmlLang: shown.Language == SiteLanguages.Current.Code ? null : SiteLanguages.Find(shown.Language)?.HtmlLang);
    }

    private string? Label(string taxonomy, string? code) => code is null ? null : taxonomies.Label(taxonomy, code);

    private static bool Holds(string title, string word) =>
        Letters.IndexOf(title, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth) >= 0;
}
