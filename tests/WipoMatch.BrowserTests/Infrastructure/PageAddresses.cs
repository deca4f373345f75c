using System.Collections.Concurrent;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>One address for every kind of public page; pages of items are found by the links of their lists.</summary>
/// <param name="browser">The site.</param>
public sealed class PageAddresses(BrowserFixture browser)
{
    /// <summary>The kind that answers 404.</summary>
    public const string NotFound = "not-found";

    private const string FirstCard = ".card-title a";

    private const string FirstForeignCard = ".card:has(.untranslated) .card-title a";

    private const string FirstFacet = ".facets a";

    // Every story of the demonstration is there in English.
    private static readonly (string Kind, string Language) Missing = ("story-untranslated", "en");

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["home"] = "/{0}",
        ["stories"] = "/{0}/stories",
        ["needs"] = "/{0}/needs",
        ["offers"] = "/{0}/offers",
        ["organizations"] = "/{0}/organizations",
        ["initiatives"] = "/{0}/initiatives",
        ["cooperation"] = "/{0}/cooperation",
        ["south-south"] = "/{0}/cooperation/south-south",
        ["north-south"] = "/{0}/cooperation/north-south",
        ["triangular"] = "/{0}/cooperation/triangular",
        ["ppp"] = "/{0}/cooperation/ppp",
        ["results"] = "/{0}/results",
        ["results-south-south"] = "/{0}/results/south-south",
        ["results-listings"] = "/{0}/results/listings",
        ["results-diversity"] = "/{0}/results/diversity",
        ["themes"] = "/{0}/themes",
        ["countries"] = "/{0}/countries",
        ["search"] = "/{0}/search",
        ["search-without-results"] = "/{0}/search?q=qzxqzxqzx",
        ["api"] = "/{0}/api",
        ["about"] = "/{0}/about",
        ["how"] = "/{0}/how",
        ["how-suggestions"] = "/{0}/how/suggestions",
        ["support"] = "/{0}/support",
        ["accessibility"] = "/{0}/accessibility",
        ["privacy"] = "/{0}/privacy",
        ["cookies"] = "/{0}/cookies",
        [NotFound] = "/{0}/stories/no-such-story",
        ["styleguide"] = "/styleguide?lang={0}",
    };

    private static readonly Dictionary<string, (string From, string Selector)> Linked = new(StringComparer.Ordinal)
    {
        ["stories-filtered"] = ("/{0}/stories", FirstFacet),
        ["needs-filtered"] = ("/{0}/needs", FirstFacet),
        ["story"] = ("/{0}/stories", ".card:not(:has(.untranslated)) .card-title a"),
        ["story-untranslated"] = ("/{0}/stories", FirstForeignCard),
        ["need-untranslated"] = ("/{0}/needs", FirstForeignCard),
        ["need"] = ("/{0}/needs", FirstCard),
        ["offer"] = ("/{0}/offers", FirstCard),
        ["organization"] = ("/{0}/organizations", FirstCard),
        ["initiative"] = ("/{0}/initiatives", FirstCard),
        ["theme"] = ("/{0}/themes", FirstCard),
        ["country"] = ("/{0}/countries", "main a[href*='/countries/']"),
        ["search-with-results"] = ("/{0}/search", "[data-testid=examples] a"),
    };

    private readonly ConcurrentDictionary<(string Kind, string Language), Task<string>> _found = new();

    private static IEnumerable<string> Kinds => Known.Keys.Concat(Linked.Keys);

    /// <summary>Every kind in each of some languages, as data of a theory.</summary>
    /// <param name="languages">Codes.</param>
    public static TheoryData<string, string> In(params string[] languages)
    {
        var data = new TheoryData<string, string>();
        foreach (var language in languages)
        {
            foreach (var kind in Kinds.Where(kind => (kind, language) != Missing))
            {
                data.Add(kind, language);
            }
        }

        return data;
    }

    /// <summary>The path of a page, with its query.</summary>
    /// <param name="kind">One of the kinds.</param>
    /// <param name="language">Its language.</param>
    public Task<string> FindAsync(string kind, string language) => Known.TryGetValue(kind, out var path)
        ? Task.FromResult(path.Replace("{0}", language, StringComparison.Ordinal))
        : _found.GetOrAdd((kind, language), key => FollowAsync(Linked[key.Kind], key.Language));

    private async Task<string> FollowAsync((string From, string Selector) link, string language)
    {
        var from = link.From.Replace("{0}", language, StringComparison.Ordinal);
        var page = await browser.ReadAsync(from);
        return page.QuerySelector(link.Selector)?.GetAttribute("href")
            ?? throw new InvalidOperationException($"{from} has no link {link.Selector}.");
    }
}
