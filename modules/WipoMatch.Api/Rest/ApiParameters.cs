using WipoMatch.Api.Items;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Api.Rest;

/// <summary>The parameters of each list; which codes fit is read from the taxonomies in force.</summary>
internal sealed class ApiParameters(ITaxonomies taxonomies, ICatalog catalog)
{
    /// <summary>How many characters of a question are taken.</summary>
    public const int LongestText = 200;

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The parameters of a list of records.</summary>
    public IReadOnlyList<ApiParameter> Of(RecordList list) =>
    [
        new("q", "Words to look for; only things that contain them are given. They are read as words of `language`, or of English without it.")
        {
            MaxLength = LongestText, Example = "seeds",
        },
        .. list.Filters.Select(Filter),
        Language(
            "The language of the texts. Only things that can be read in it are given, each in this language. Without it every thing is " +
            "given once, in the language in which it was written first; `languages` says in which others it can be read."),
        new("updatedSince",
            "Only things that changed at this instant or later, by `updated`; the oldest change then comes first. To keep a copy, follow " +
            "`next` to the end, and ask again later with the largest `updated` that you were given: nothing is missed, and only things with " +
            "exactly that `updated` come twice. A thing that was taken down is not told; it answers 404 from then on, and `total` of the " +
            "whole list falls.")
        {
            IsInstant = true, Example = "2026-01-01T00:00:00Z",
        },
        Limit,
        Cursor,
    ];

    /// <summary>The parameters of the list of countries.</summary>
    public IReadOnlyList<ApiParameter> OfCountries() => [Filter(FacetKeys.Region), Filter(FacetKeys.Group), Limit, Cursor];

    /// <summary>The parameters of other lists of vocabulary.</summary>
    public static IReadOnlyList<ApiParameter> OfThemes() => [Limit, Cursor];

    /// <summary>The parameters of the list of figures.</summary>
    public static IReadOnlyList<ApiParameter> OfIndicators() => [Language("The language of names and definitions; English without it."), Limit, Cursor];

    /// <summary>The parameters of the list of suggestions.</summary>
    public IReadOnlyList<ApiParameter> OfSuggestions() =>
    [
        new("need", "The `id` of a published need.")
        {
            IsRequired = true,
            IsId = true,
            Pattern = ApiParameter.Ids,
            MaxLength = LongestText,
            Example = catalog.Current.SetsOf(ContentTypes.Need) is [var need, ..] ? need.Source.ExchangeId : "need-001",
        },
        Language("The language of the reasons, and of offers that can be read in it; English reasons and offers in the language in which they were written without it."),
        Limit,
        Cursor,
    ];

    /// <summary>The parameters of one figure.</summary>
    public static IReadOnlyList<ApiParameter> OfIndicator() => [Language("The language of names and definitions; English without it.")];

    private static ApiParameter Limit { get; } = new("limit", "How many items an answer holds at most.")
    {
        Range = (1, 100),
        Default = 20,
        Example = "5",
    };

    private static ApiParameter Cursor { get; } = new("cursor",
        "Goes on behind an earlier answer: its `next`, with all other parameters as they were. Things that did not change meanwhile are " +
        "neither skipped nor given twice.")
    {
        IsCursor = true,
        MaxLength = Items.Cursor.MaxLength,
        Example = new Cursor('d', "2026-01-01T00:00:00.000Z", "a").Write(),
    };

    private static ApiParameter Language(string description) => new("language", description)
    {
        Values = [.. SiteLanguages.All.Select(language => language.Code).Order(StringComparer.Ordinal)],
        Example = "en",
    };

    private ApiParameter Filter(string key) => key switch
    {
        FacetKeys.Theme => Codes(key, "Theme.", TaxonomyAliases.Themes),
        FacetKeys.Country => Codes(key, "Country, ISO 3166-1 alpha-2; `XX` for bodies without one.", TaxonomyAliases.Countries) with
        {
            Pattern = "^[A-Z]{2}$",
            ShowsValues = false,
            Example = "KE",
        },
        FacetKeys.Region => Codes(key, "Region of the country.", TaxonomyAliases.Groups, IsRegion),
        FacetKeys.Group => Codes(key, "Group of the country: on the day of the event for things with a year, else today.", TaxonomyAliases.Groups, term => !IsRegion(term)),
        FacetKeys.Modality => Codes(key, "Mode of cooperation; of initiatives the one that follows from who takes part.", TaxonomyAliases.Modalities),
        FacetKeys.Support => Codes(key, "Kind of support.", TaxonomyAliases.Support),
        FacetKeys.Sdg => Codes(key, "Sustainable Development Goal.", TaxonomyAliases.Sdgs),
        FacetKeys.IpField => Codes(key, "Field of intellectual property.", TaxonomyAliases.IpFields),
        FacetKeys.Concept => Codes(key, "What it is about: a term of the vocabulary of concepts.", TaxonomyAliases.Concepts) with { ShowsValues = false, Example = "seed-bank" },
        FacetKeys.Status => Codes(key, "State of the initiative.", TaxonomyAliases.InitiativeStatuses),
        FacetKeys.Kind => Codes(key, "Category of the organization.", TaxonomyAliases.OrganizationCategories),
        FacetKeys.Ppp => new(key, "Whether a public and a private partner take part.") { Values = ["false", "true"], Example = "true", IsRepeatable = true },
        FacetKeys.Year => new(key, "Calendar year.") { Range = (FirstYear, LastYear), Example = "2024", IsRepeatable = true },
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "There is no such filter."),
    };

    private ApiParameter Codes(string key, string description, string taxonomy, Func<TermView, bool>? isMeant = null)
    {
        var codes = taxonomies.Get(taxonomy).Terms.Where(term => isMeant?.Invoke(term) ?? true).Select(term => term.Code).ToList();
        return new(key, description) { Values = codes, Example = codes.FirstOrDefault() ?? "", IsRepeatable = true };
    }

    private static bool IsRegion(TermView term) => term.Extras.GetValueOrDefault("Kind") == "region";
}
