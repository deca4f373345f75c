using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Stories.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Stories.Queries;

/// <summary>Builds the list of countries.</summary>
public sealed class CountryListQuery(
    CountryActivity activity, PublishedItems items, ITaxonomies taxonomies, ICountryGroups groups, ISiteService site, IStringLocalizer<Texts> localizer)
{
    private const int LongestText = 100;

    private const int MostWithoutContent = 10;

    private static readonly ItemKind[] Counted =
        [ItemKind.Stories, ItemKind.Needs, ItemKind.Offers, ItemKind.Organizations, ItemKind.Initiatives];

    /// <summary>The countries that have something to show and fit what was typed.</summary>
    /// <param name="text">Part of a name in the reader's language, or a code; anything is allowed.</param>
    public CountryList Build(string? text)
    {
        var asked = (text ?? "").Trim();
        asked = asked.Length > LongestText ? asked[..LongestText] : asked;
        var path = $"/{SiteLanguages.Current.Code}/countries";
        var table = activity.Table("", Counted);
        var found = table.Rows.Where(row => Fits(row.Code, row.Name, asked)).ToList();
        var without = asked.Length == 0 ? [] : WithoutContent(asked, table);
        return new CountryList
        {
            Count = localizer.Plural("Countries", found.Count),
            Search = new SearchBoxModel(path, localizer["SearchCountries"], asked, []),
            Rows = [.. found.Select(Row)],
            Regions = [.. Regions(table.Columns, found)],
            WithoutContent = without,
            Empty = found.Count + without.Count > 0 ? null : Empty(asked, path),
        };
    }

    private static bool Fits(string code, string name, string asked) =>
        asked.Length == 0 ||
        string.Equals(code, asked, StringComparison.OrdinalIgnoreCase) ||
        SiteLanguages.Current.Culture.CompareInfo.IndexOf(name, asked, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private JsonObject Row(CountryRow country) => new()
    {
        ["code"] = country.Code,
        ["name"] = country.Name,
        ["counts"] = new JsonObject(Counted.Where(items.IsShown).Zip(
            country.Counts, (kind, count) => KeyValuePair.Create(kind.Name.ToLowerInvariant(), (JsonNode?)count))),
        ["url"] = $"/{SiteLanguages.Current.Code}/countries/{country.Code}",
    };

    private List<CountryRow> WithoutContent(string asked, CountryTable table)
    {
        var shown = table.Rows.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        var others = taxonomies.Get(TaxonomyAliases.Countries).Terms
            .Where(term => term.Code != CountryActivity.NoCountry && !shown.Contains(term.Code) && Fits(term.Code, term.Label, asked))
            .Select(term => new CountryRow(term.Code, term.Label, []));
        return [.. CountryActivity.Sort(others).Take(MostWithoutContent)];
    }

    /// <summary>A country of two regions stands in both.</summary>
    private IEnumerable<CountryTable> Regions(IReadOnlyList<string> columns, List<CountryRow> rows)
    {
        var rest = rows.ToHashSet();
        foreach (var region in taxonomies.Get(TaxonomyAliases.Groups).Terms.Where(term => term.Extras.GetValueOrDefault("Kind") == "region"))
        {
            var own = rows.Where(row => groups.IsMember(row.Code, region.Code, site.Today)).ToList();
            rest.ExceptWith(own);
            if (own.Count > 0)
            {
                yield return new CountryTable(region.Label, columns, own);
            }
        }

        if (rest.Count > 0)
        {
            yield return new CountryTable(localizer["OtherCountries"], columns, CountryActivity.Sort(rest));
        }
    }

    private EmptyStateModel Empty(string asked, string path) => asked.Length == 0
        ? new EmptyStateModel(localizer["NoCountriesTitle"], localizer["EmptySiteText"], [])
        : new EmptyStateModel(localizer["CountryNotFoundTitle"], localizer["CountryNotFoundText"], [new MenuLink(localizer["AllCountries"], path, false)]);
}
