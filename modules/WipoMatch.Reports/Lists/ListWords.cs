using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Reports.Figures;
using WipoMatch.Taxonomies;

namespace WipoMatch.Reports.Lists;

/// <summary>What the lists behind figures have in common: headings, names in the reader's order, links.</summary>
public sealed class ListWords(IContentLinks links, ITaxonomies taxonomies, IFacetLabels labels, IStringLocalizer<Texts> texts)
{
    /// <summary>The reader's way to write numbers.</summary>
    public static CultureInfo Culture => SiteLanguages.Current.Culture;

    /// <summary>The reader's order of names.</summary>
    public static StringComparer Order => StringComparer.Create(Culture, ignoreCase: false);

    /// <summary>A text of the module.</summary>
    /// <param name="key">The key.</param>
    public string this[string key] => texts[key];

    /// <summary>A column with the heading <c>Column-{key}</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isNumber">Whether it holds numbers.</param>
    public Column Column(string key, bool isNumber = false) => new(key, texts["Column-" + key], isNumber);

    /// <summary>The name of a country.</summary>
    /// <param name="code">Its code.</param>
    public string Country(string code) => taxonomies.Label(TaxonomyAliases.Countries, code);

    /// <summary>The name of a facet's value.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">The value.</param>
    public string Value(string facet, string value) => labels.Value(facet, value);

    /// <summary>The title of a thing, with a link to its page.</summary>
    /// <param name="set">The thing.</param>
    public Cell Link(CatalogSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var shown = set.For(SiteLanguages.Current.Code);
        return Cell.Text(shown.Title, links.Url(shown, SiteLanguages.Current.Code), shown.Language);
    }

    /// <summary>The title by which a thing is sorted.</summary>
    /// <param name="set">The thing.</param>
    public static string Title(CatalogSet set) => set.For(SiteLanguages.Current.Code).Title;

    /// <summary>The address of a list of the site.</summary>
    /// <param name="source">What figures are counted from.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="facet">The query key.</param>
    /// <param name="value">Its value.</param>
    public static string Url(FigureSource source, string contentType, string facet, string value) =>
        FigureWords.Url(source.ListOf(contentType, facet, value));
}
