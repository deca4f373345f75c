using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>What all synthetic records have in common: ids, dates and the codes of the site's vocabularies.</summary>
internal sealed class SyntheticFacts(SyntheticPlan plan, ITaxonomies taxonomies)
{
    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    private readonly Dictionary<string, IReadOnlyList<string>> _codes = new(StringComparer.Ordinal);

    /// <summary>The countries of the site, without the code for bodies that belong to none.</summary>
    public IReadOnlyList<TermView> Countries { get; } =
        [.. taxonomies.Get(TaxonomyAliases.Countries).Terms.Where(term => term.Code != "XX").OrderBy(term => term.Code, StringComparer.Ordinal)];

    /// <summary>A day, so many days after the first.</summary>
    public static string Day(int days) => FirstDay.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static JsonArray List(IEnumerable<string> codes) => new([.. codes.Select(code => JsonValue.Create(code))]);

    public static JsonArray List(IEnumerable<int> codes) => new([.. codes.Select(code => JsonValue.Create(code))]);

    /// <summary>The id of a record of this set.</summary>
    public string Id(string type, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{SyntheticMark.Prefix}{plan.Seed}-{type}-{number:000000}");

    /// <summary>A record with everything but its content.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="random">Its numbers; they depend on nothing else.</param>
    public JsonObject Begin(string type, int number, out SyntheticRandom random)
    {
        random = new SyntheticRandom(plan.Seed, type, number);
        var created = random.Between(0, 300);
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = Id(type, number),
            ["language"] = random.Pick(SiteLanguages.All).Code,
            ["state"] = "published",
            ["created"] = Day(created) + "T08:00:00Z",
            ["published"] = Day(created + random.Between(0, 30)) + "T09:00:00Z",
            [SyntheticMark.Key] = true,
        };
    }

    /// <summary>The number of the organization that posts a need or an offer.</summary>
    public int OrganizationOf(int listing) => ((listing - 1) / SyntheticPlan.ListingsEach % plan.Organizations) + 1;

    public TermView CountryOfOrganization(int number) => new SyntheticRandom(plan.Seed, "country", number).Pick(Countries);

    public IReadOnlyList<string> Codes(string taxonomy)
    {
        if (!_codes.TryGetValue(taxonomy, out var codes))
        {
            _codes[taxonomy] = codes = [.. taxonomies.Get(taxonomy).Terms.Select(term => term.Code).Order(StringComparer.Ordinal)];
        }

        return codes;
    }

    /// <summary>One or two themes that the word lists know.</summary>
    public IReadOnlyList<string> Themes(SyntheticRandom random)
    {
        var known = Codes(TaxonomyAliases.Themes).Where(SyntheticWords.Of(SiteLanguages.Default).Themes.ContainsKey).ToList();
        return random.Some(known, random.Between(1, 2));
    }

    public static IReadOnlyList<int> Goals(SyntheticRandom random) => random.Some([.. Enumerable.Range(1, 17)], random.Between(1, 3));

    public IReadOnlyList<string> Fields(SyntheticRandom random) => random.Some(Codes("ip-fields"), random.Between(0, 2));
}
